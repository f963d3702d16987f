### Los nombres de todas las palabras que archivos, órdenes y cifras nombran con un identificador fijo.
### El identificador no cambia nunca, el nombre sí: un equipo puede elegir el suyo.

setting-window-street = calle de ventanas
setting-club = club
setting-private-house = casa privada
setting-massage-salon = salón de masajes
setting-street = calle
setting-bar = hostelería
setting-shop = tienda
setting-hotel = hotel
setting-unlicensed = trabajo en casa sin licencia
setting-other = otro

part-of-day-morning = mañana
part-of-day-afternoon = tarde
part-of-day-evening = noche
part-of-day-night = madrugada

kind-of-round-window-streets = calles de ventanas
kind-of-round-clubs-and-houses = clubes y casas privadas
kind-of-round-massage-salons = salones de masajes
kind-of-round-other = otra

kind-greeting = saludo
kind-brief = charla
kind-conversation = conversación
kind-individual = conversación individual
kind-brief-short = charla
kind-individual-short = individual

with-sex-worker = trabajador/a sexual
with-operator = gerente
with-owner = titular
with-key-person = persona clave

gender-woman = mujer
gender-man = hombre
gender-trans = trans
gender-unknown = no se sabe
gender-not-noted = sin anotar

age-band-under-18 = menos de 18
age-band-18-20 = 18–20
age-band-21-plus = 21+
age-band-unknown = no se sabe
age-band-not-noted = sin anotar

met-first-this-year = por primera vez este año
met-earlier-this-year = ya hubo conversación este año
met-not-noted = sin anotar

licensed-yes = con licencia
licensed-no = sin licencia
licensed-unknown = no se sabe

language-nl = neerlandés
language-en = inglés
language-es = español
language-bg = búlgaro
language-ro = rumano
language-hu = húngaro
language-pl = polaco
language-pt = portugués
language-zh = chino
language-th = tailandés
language-cs = checo
language-it = italiano
language-vi = vietnamita
language-tr = turco
language-ber = bereber
language-und = no se sabe

topic-health = salud
topic-exit = dejar este trabajo
topic-finances = dinero
topic-housing = vivienda
topic-work = trabajo y profesión
topic-law = leyes y normas
topic-tax = impuestos
topic-safety = seguridad
topic-family = familia
topic-sti-test = prueba de ITS
topic-residence = residencia e IND
topic-language-course = clases de idioma
topic-contraception = anticonceptivos
topic-employment = asuntos laborales
topic-stigma = estigma
topic-insurance = seguro
topic-small-talk = de todo un poco
topic-benefits = prestaciones
topic-mental-health = salud mental
topic-addiction = adicción
topic-future = futuro
topic-workplace = lugar de trabajo

flyer-subject-sti = ITS
flyer-subject-consultation-hours = horario de consulta
flyer-subject-tax = impuestos
flyer-subject-exit = dejar este trabajo
flyer-subject-safe-work = trabajar con seguridad
flyer-subject-housing = vivienda

material-condoms = preservativos
material-lubricant = lubricante
material-sponges = esponjas

window-open = abiertas
window-closed = cerradas
window-busy = ocupadas

destination-sti-clinic = consulta de ITS
destination-gp = médico de cabecera
destination-language-course = curso de idioma del ayuntamiento
destination-spot46 = consulta de Spot 46
destination-accountant = consulta de contabilidad
destination-shelter = acogida
destination-exit-programme = programa de salida
destination-lawyer = consulta jurídica
destination-care-coordinator = coordinación de atención
destination-debt-help = ayuda con deudas del ayuntamiento
destination-social-work = trabajo social

role-fieldworker = profesional de calle
role-online = contacto en línea
role-lead = responsable de equipo
role-coordinator = responsable de coordinación
role-volunteer = persona voluntaria

space-common = general
space-team = rondas y lugares
space-cards = fichas de contacto
space-online = en línea
space-signals = señales
space-files = archivos de los folletos

review-draft = sin terminar
review-handed-in = entregada
review-asked = pregunta pendiente
review-approved = aprobada

act-hand-in = entregada
act-ask = pregunta
act-answer = respuesta
act-approve = aprobada
act-reopen = abierta de nuevo

ground-consent = consentimiento
ground-care = necesario para ayudar
ground-public-task = nuestra tarea para el ayuntamiento
ground-legal-duty = la ley lo pide

purpose-keep-card = guardar una ficha
purpose-call-back = devolver la llamada
purpose-messages = enviar mensajes
purpose-share-coordinator = compartir con la coordinación de ayuda
purpose-referral = derivar

consent-form-spoken = de palabra
consent-form-written = por escrito
consent-form-declined = mejor no

outcome-pending = aún no se sabe
outcome-arrived = llegó
outcome-not-arrived = no llegó
outcome-declined = no quiso

thing-star = Estrella
thing-compass = Brújula
thing-rain = Lluvia
thing-lantern = Farol
thing-river = Río
thing-maple = Arce
thing-feather = Pluma
thing-harbour = Puerto
thing-cloud = Nube
thing-pebble = Guijarro
thing-bridge = Puente
thing-anchor = Ancla
thing-comet = Cometa
thing-island = Isla
thing-walnut = Nuez
thing-kite = Barrilete
thing-mill = Molino
thing-wave = Ola
thing-button = Botón
thing-teapot = Tetera
thing-meadow = Pradera
thing-snow = Nieve
thing-lighthouse = Faro
thing-pencil = Lápiz
