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
