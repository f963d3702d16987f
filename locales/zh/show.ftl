### What a person in the street reads on a screen that is handed to her: large, plain, spoken words.

show-title = 给您的信息
show-flyers = 资料
show-other-flyers = 其他资料
show-nothing = 目前还没有这种语言的资料
show-open-file = 查看资料
show-scan = 请用手机扫描二维码
show-edition = 版次：{ $edition }
show-valid-until = 有效期至{ $date }
show-date = { $year }年{ $month }月{ $day }日
show-other-language = 其他语言
show-back = 返回
show-locked = 已锁定

## Help and consultation hours.

show-services = 帮助与咨询
show-hours = 开放时间
show-walk-in = 无需预约，可以直接来
show-spoken = 我们会说：{ $languages }
show-list = { $before }、{ $after }
show-phone = 拨打电话
show-address = 地址

## Whom to call. The numbers themselves are not in the texts.

show-emergency = 紧急情况
show-emergency-112 = 警察、救护车、消防
show-emergency-0900 = 警察（非紧急情况）
show-emergency-trafficking = CoMensha：遇到人口贩运时可以求助
show-emergency-anonymous = Meld Misdaad Anoniem：匿名举报犯罪

## What is not kept; the lines below the title continue it.

show-not-kept = Veldboek 不会保存的内容
show-not-kept-name = 您的姓名
show-not-kept-phone = 您的电话号码
show-not-kept-window = 您在哪个橱窗工作
show-not-kept-photo = 照片或录音
show-not-kept-papers = 您的证件
show-not-kept-why = 我们只统计谈话的次数，不统计人。

## On paper: a card with a code, and a small slip.

show-card-title = 扫码了解更多信息
show-slip = 请保留这张纸条

## The days, as a heading; Monday is 1.

show-day-1 = 星期一
show-day-2 = 星期二
show-day-3 = 星期三
show-day-4 = 星期四
show-day-5 = 星期五
show-day-6 = 星期六
show-day-7 = 星期日

## What a leaflet is about.

show-subject-sti = 性传播感染（性病）
show-subject-consultation-hours = 咨询时间
show-subject-tax = 税务
show-subject-exit = 如果您想转行
show-subject-safe-work = 安全工作
show-subject-housing = 住房

## Sorts of help.

show-sort-sti-clinic = 性传播感染（性病）门诊
show-sort-gp = 家庭医生
show-sort-language-course = 市政府的语言课程
show-sort-spot46 = Spot 46：咨询
show-sort-accountant = 会计
show-sort-shelter = 庇护所
show-sort-exit-programme = 转行帮助
show-sort-lawyer = 律师
show-sort-care-coordinator = 援助协调员
show-sort-debt-help = 债务援助
show-sort-social-work = 社工服务

## Languages, as they stand in show-spoken.

show-language-nl = 荷兰语
show-language-en = 英语
show-language-es = 西班牙语
show-language-bg = 保加利亚语
show-language-ro = 罗马尼亚语
show-language-hu = 匈牙利语
show-language-pl = 波兰语
show-language-pt = 葡萄牙语
show-language-zh = 中文
show-language-th = 泰语
show-language-cs = 捷克语
show-language-it = 意大利语
show-language-vi = 越南语
show-language-tr = 土耳其语
show-language-und = 其他语言
