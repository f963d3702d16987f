### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = ข้อมูลสำหรับคุณ
show-flyers = แผ่นพับ
show-other-flyers = แผ่นพับอื่น
show-nothing = ยังไม่มีแผ่นพับในภาษานี้
show-open-file = ดูแผ่นพับ
show-scan = สแกนคิวอาร์โค้ดด้วยโทรศัพท์ของคุณ
show-edition = ฉบับ { $edition }
show-valid-until = ใช้ได้ถึง { $date }
show-date = { $day }/{ $month }/{ $year }
show-other-language = ภาษาอื่น
show-back = กลับ
show-locked = ล็อกแล้ว

## Help and consultation hours.

show-services = ความช่วยเหลือและคำปรึกษา
show-hours = เวลาเปิดทำการ
show-walk-in = มาได้เลย ไม่ต้องนัด
show-spoken = ภาษาที่เราพูดได้: { $languages }
show-list = { $before } { $after }
show-phone = โทร
show-address = ที่อยู่

## Whom to call. The numbers themselves are not in the texts.

show-emergency = เหตุฉุกเฉิน
show-emergency-112 = ตำรวจ รถพยาบาล รถดับเพลิง
show-emergency-0900 = ตำรวจ กรณีไม่ฉุกเฉิน
show-emergency-trafficking = CoMensha: ให้ความช่วยเหลือเรื่องการค้ามนุษย์
show-emergency-anonymous = Meld Misdaad Anoniem: แจ้งเบาะแสอาชญากรรมโดยไม่ต้องบอกชื่อ

## What is not kept; the lines below the title continue it.

show-not-kept = สิ่งที่ Veldboek ไม่เก็บไว้
show-not-kept-name = ชื่อของคุณ
show-not-kept-phone = เบอร์โทรของคุณ
show-not-kept-window = หน้าต่างหรือห้องที่คุณทำงาน
show-not-kept-photo = รูปถ่ายหรือเสียงที่บันทึก
show-not-kept-papers = เอกสารของคุณ
show-not-kept-why = เรานับจำนวนการพูดคุย ไม่ได้นับคน

## On paper: a card with a code, and a small slip.

show-card-title = สแกนเพื่อดูข้อมูลเพิ่มเติม
show-slip = เก็บกระดาษแผ่นนี้ไว้

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = สิ่งที่เราเก็บไว้เกี่ยวกับคุณ
show-kept-who = ใครเก็บข้อมูลนี้
show-kept-by = ผู้เก็บข้อมูลนี้คือ { $team }
show-kept-readers = จำนวนคนในทีมที่อ่านได้: { $number }
show-kept-card = บัตรของคุณ
show-kept-name = เราเรียกคุณที่นี่ว่า: { $name }
show-kept-languages = ภาษาของคุณ: { $languages }
show-kept-made = ทำเมื่อ { $date }
show-kept-ground-consent = เราเก็บไว้เพราะคุณยินยอม
show-kept-ground-care = เราเก็บไว้เพราะจำเป็นต่อการช่วยเหลือคุณ
show-kept-ground-public-task = เราเก็บไว้เพราะเป็นส่วนหนึ่งของงานที่เราทำให้เทศบาล
show-kept-ground-legal-duty = เราเก็บไว้เพราะกฎหมายกำหนด
show-kept-agreed = สิ่งที่คุณยินยอม
show-kept-nothing-agreed = ตอนนี้ยังไม่มี
show-kept-keep-card = ให้เราเก็บบัตรนี้ไว้
show-kept-call-back = ให้เราโทรกลับหาคุณ
show-kept-messages = ให้เราส่งข้อความถึงคุณ
show-kept-share-coordinator = ให้เราแจ้งผู้ประสานงานความช่วยเหลือ
show-kept-referral = ให้เราส่งต่อคุณไปที่: { $service }
show-kept-spoken = คุณบอกด้วยวาจา ภาษา: { $language }
show-kept-written = คุณบอกเป็นลายลักษณ์อักษร ภาษา: { $language }
show-kept-withdrawn = คุณถอนความยินยอมเมื่อ { $date }
show-kept-take-back = คุณถอนความยินยอมได้ทุกเมื่อ บอกพวกเราคนไหนก็ได้ ไม่ต้องบอกเหตุผล
show-kept-notes = สิ่งที่เราจดไว้
show-kept-notes-language = เราเขียนเป็นภาษาของทีม เรายินดีบอกคุณว่าเขียนอะไรไว้
show-kept-author = ผู้จด: { $name }
show-kept-follow-ups = สิ่งที่เราทำให้คุณ
show-kept-done = ทำแล้วเมื่อ { $date }
show-kept-referrals = ที่ที่เราส่งต่อคุณไป
show-kept-arrived = คุณไปมาแล้ว
show-kept-not-arrived = คุณไม่ได้ไป
show-kept-declined = คุณไม่อยากไป
show-kept-end = เราเก็บไว้นานแค่ไหน
show-kept-ends = ข้อมูลนี้จะลบเองในวันที่ { $date } ถ้าเราไม่ได้คุยกันก่อนวันนั้น
show-kept-erase = คุณขอให้ลบตอนนี้ได้ บอกพวกเราคนไหนก็ได้ แล้วเราจะลบทันที
show-kept-left = ตอนนี้ยังมีสำเนาที่เข้ารหัสเหลืออยู่ในที่เก็บข้อมูลของเรา ซึ่งเราไม่ใช้แล้ว
show-kept-see = คุณดูได้ทั้งหมด ขอเป็นกระดาษได้ และขอให้แก้ไขได้
show-kept-complain = ไม่พอใจใช่ไหม คุณร้องเรียนได้ที่: { $authority }

## The days, as a heading; Monday is 1.

show-day-1 = วันจันทร์
show-day-2 = วันอังคาร
show-day-3 = วันพุธ
show-day-4 = วันพฤหัสบดี
show-day-5 = วันศุกร์
show-day-6 = วันเสาร์
show-day-7 = วันอาทิตย์

## What a leaflet is about.

show-subject-sti = โรคติดต่อทางเพศสัมพันธ์
show-subject-consultation-hours = เวลาให้คำปรึกษา
show-subject-tax = ภาษี
show-subject-exit = ถ้าคุณอยากเลิกทำงานนี้
show-subject-safe-work = ทำงานอย่างปลอดภัย
show-subject-housing = ที่อยู่อาศัย

## Sorts of help.

show-sort-sti-clinic = คลินิกโรคติดต่อทางเพศสัมพันธ์
show-sort-gp = แพทย์ประจำครอบครัว
show-sort-language-course = เรียนภาษากับเทศบาล
show-sort-spot46 = Spot 46: ให้คำปรึกษา
show-sort-accountant = นักบัญชี
show-sort-shelter = ที่พักพิง
show-sort-exit-programme = ความช่วยเหลือถ้าคุณอยากเลิกทำงานนี้
show-sort-lawyer = ทนายความ
show-sort-care-coordinator = ผู้ประสานงานความช่วยเหลือ
show-sort-debt-help = ความช่วยเหลือเรื่องหนี้สิน
show-sort-social-work = นักสังคมสงเคราะห์

## Languages, as they stand in show-spoken.

show-language-nl = ดัตช์
show-language-en = อังกฤษ
show-language-es = สเปน
show-language-bg = บัลแกเรีย
show-language-ro = โรมาเนีย
show-language-hu = ฮังการี
show-language-pl = โปแลนด์
show-language-pt = โปรตุเกส
show-language-zh = จีน
show-language-th = ไทย
show-language-cs = เช็ก
show-language-it = อิตาลี
show-language-vi = เวียดนาม
show-language-tr = ตุรกี
show-language-und = ภาษาอื่น

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = สวัสดี ฉันชื่อ { $name } จาก { $team } เราให้ข้อมูลและคำแนะนำฟรีแก่ผู้ทำงานบริการทางเพศ เรื่องสุขภาพ ภาษี และที่อยู่อาศัย คุณถามได้ทุกเรื่อง โดยไม่ต้องบอกชื่อ เพื่อไม่ให้เราเขียนถึงคุณซ้ำ เราเก็บชื่อโปรไฟล์ของคุณไว้ { $days } วัน หลังจากนั้นเก็บเพียงรหัสจนถึงสิ้นปี ถ้าไม่อยากได้รับข้อความจากเรา ให้ตอบว่า ไม่ แล้วเราจะไม่เขียนถึงคุณอีก
