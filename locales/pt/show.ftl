### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = Informações para você
show-flyers = Folhetos
show-other-flyers = Outros folhetos
show-nothing = Ainda não há folheto neste idioma
show-open-file = Ver o folheto
show-scan = Escaneie o código com seu celular
show-edition = Edição { $edition }
show-valid-until = Válido até { $date }
show-date = { $day }/{ $month }/{ $year }
show-other-language = Outro idioma
show-back = Voltar
show-locked = Bloqueado

## Help and consultation hours.

show-services = Ajuda e atendimento
show-hours = Horário de funcionamento
show-walk-in = Você pode vir sem hora marcada
show-spoken = Falamos { $languages }
show-list = { $before }, { $after }
show-phone = Ligue
show-address = Endereço

## Whom to call. The numbers themselves are not in the texts.

show-emergency = Emergência
show-emergency-112 = Polícia, ambulância, bombeiros
show-emergency-0900 = Polícia, se não for urgente
show-emergency-trafficking = CoMensha: ajuda em casos de tráfico de pessoas
show-emergency-anonymous = Meld Misdaad Anoniem: denunciar um crime sem dizer seu nome

## What is not kept; the lines below the title continue it.

show-not-kept = O que o Veldboek não guarda
show-not-kept-name = seu nome
show-not-kept-phone = seu número de telefone
show-not-kept-window = em qual vitrine você trabalha
show-not-kept-photo = fotos ou gravações
show-not-kept-papers = seus documentos
show-not-kept-why = Contamos conversas, não pessoas.

## On paper: a card with a code, and a small slip.

show-card-title = Escaneie para saber mais
show-slip = Guarde este papelzinho

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = O que guardamos sobre você
show-kept-who = Quem guarda isto
show-kept-by = Isto é guardado por { $team }.
show-kept-readers = Pessoas da equipe que podem ler: { $number }
show-kept-card = Sua ficha
show-kept-name = Aqui chamamos você de: { $name }
show-kept-languages = Seus idiomas: { $languages }
show-kept-made = Feita em { $date }
show-kept-ground-consent = Guardamos isto porque você concorda.
show-kept-ground-care = Guardamos isto porque é necessário para ajudar você.
show-kept-ground-public-task = Guardamos isto porque faz parte da nossa tarefa para a prefeitura.
show-kept-ground-legal-duty = Guardamos isto porque a lei exige.
show-kept-agreed = Com o que você concordou
show-kept-nothing-agreed = Com nada neste momento
show-kept-keep-card = Que a gente guarde esta ficha
show-kept-call-back = Que a gente ligue de volta para você
show-kept-messages = Que a gente envie mensagens para você
show-kept-share-coordinator = Que a gente compartilhe com a coordenação da ajuda
show-kept-referral = Que a gente encaminhe você para: { $service }
show-kept-spoken = você disse isso falando, idioma: { $language }
show-kept-written = você disse isso por escrito, idioma: { $language }
show-kept-withdrawn = você retirou isto em { $date }
show-kept-take-back = Você pode retirar isto a qualquer momento. Fale com alguém da equipe. Não precisa dizer por quê.
show-kept-notes = O que anotamos
show-kept-notes-language = Escrevemos no idioma da equipe. Com prazer contamos o que está escrito.
show-kept-author = anotado por { $name }
show-kept-follow-ups = O que fazemos ou fizemos por você
show-kept-done = feito em { $date }
show-kept-referrals = Para onde encaminhamos você
show-kept-arrived = você foi
show-kept-not-arrived = você não foi
show-kept-declined = você preferiu não ir
show-kept-end = Por quanto tempo guardamos isto
show-kept-ends = Isto se apaga sozinho em { $date }, se não falarmos antes.
show-kept-erase = Você pode pedir para apagar agora. Fale com alguém da equipe e fazemos na hora.
show-kept-left = Por enquanto fica uma cópia criptografada no nosso armazenamento, que não usamos mais.
show-kept-see = Você pode ver tudo, receber em papel e pedir correção.
show-kept-complain = Não está satisfeita ou satisfeito? Você pode reclamar em: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = Segunda-feira
show-day-2 = Terça-feira
show-day-3 = Quarta-feira
show-day-4 = Quinta-feira
show-day-5 = Sexta-feira
show-day-6 = Sábado
show-day-7 = Domingo

## What a leaflet is about.

show-subject-sti = Infecções sexualmente transmissíveis (IST)
show-subject-consultation-hours = Horário de atendimento
show-subject-tax = Impostos
show-subject-exit = Se você quiser deixar este trabalho
show-subject-safe-work = Trabalhar com segurança
show-subject-housing = Moradia

## Sorts of help.

show-sort-sti-clinic = Atendimento para infecções sexualmente transmissíveis (IST)
show-sort-gp = Médico de família
show-sort-language-course = Curso de idioma da prefeitura
show-sort-spot46 = Spot 46: atendimento
show-sort-accountant = Ajuda com a contabilidade
show-sort-shelter = Abrigo
show-sort-exit-programme = Ajuda se você quiser deixar este trabalho
show-sort-lawyer = Orientação jurídica
show-sort-care-coordinator = Coordenação da ajuda
show-sort-debt-help = Ajuda com dívidas
show-sort-social-work = Assistente social

## Languages, as they stand in show-spoken.

show-language-nl = holandês
show-language-en = inglês
show-language-es = espanhol
show-language-bg = búlgaro
show-language-ro = romeno
show-language-hu = húngaro
show-language-pl = polonês
show-language-pt = português
show-language-zh = chinês
show-language-th = tailandês
show-language-cs = tcheco
show-language-it = italiano
show-language-vi = vietnamita
show-language-tr = turco
show-language-und = outros idiomas

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = Olá, sou { $name }, de { $team }. Damos informação e conselhos grátis a trabalhadoras e trabalhadores do sexo: sobre saúde, impostos e habitação. Pode perguntar tudo, também sem dizer o seu nome. Para não lhe escrevermos duas vezes, guardamos o nome do seu perfil { $days } dias, e depois só um código até ao fim do ano. Não quer mensagens nossas? Responda não, e não lhe escrevemos mais.
