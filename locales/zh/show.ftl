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

## What is kept about her, when she wants to know it. Each is a sentence by itself; what stands in lower case
## comes after a comma.

show-kept-title = 我们保存了哪些关于您的内容
show-kept-who = 由谁保存
show-kept-by = 这些内容由 { $team } 保存。
show-kept-readers = 团队里能看到这些内容的人数：{ $number }
show-kept-card = 您的卡片
show-kept-name = 我们在这里这样称呼您：{ $name }
show-kept-languages = 您的语言：{ $languages }
show-kept-made = 建立日期：{ $date }
show-kept-ground-consent = 我们保存这些内容，是因为您同意。
show-kept-ground-care = 我们保存这些内容，是因为帮助您需要它。
show-kept-ground-public-task = 我们保存这些内容，是因为这是我们为市政府所做工作的一部分。
show-kept-ground-legal-duty = 我们保存这些内容，是因为法律要求。
show-kept-agreed = 您同意了什么
show-kept-nothing-agreed = 目前没有
show-kept-keep-card = 我们保存这张卡片
show-kept-call-back = 我们给您回电话
show-kept-messages = 我们给您发消息
show-kept-share-coordinator = 我们把内容告诉援助协调员
show-kept-referral = 我们把您介绍到：{ $service }
show-kept-spoken = 您口头同意，语言：{ $language }
show-kept-written = 您书面同意，语言：{ $language }
show-kept-withdrawn = 您已收回同意：{ $date }
show-kept-take-back = 您可以随时收回同意。告诉我们中的任何一个人就可以，不需要说明理由。
show-kept-notes = 我们记下了什么
show-kept-notes-language = 我们用团队的语言书写。我们很愿意告诉您写了什么。
show-kept-author = 记录人：{ $name }
show-kept-follow-ups = 我们为您做的事
show-kept-done = 完成日期：{ $date }
show-kept-referrals = 我们把您介绍到哪里
show-kept-arrived = 您去过了
show-kept-not-arrived = 您没有去
show-kept-declined = 您不想去
show-kept-end = 我们保存多久
show-kept-ends = 如果在这之前我们没有再联系，这些内容会在这一天自动删除：{ $date }
show-kept-erase = 您可以要求现在就删除。告诉我们中的任何一个人，我们马上删除。
show-kept-left = 我们的存储里暂时还有一份加密的副本，我们不再使用它。
show-kept-see = 您可以查看全部内容，拿到纸质版，并要求改正。
show-kept-complain = 您不满意吗？您可以向这个机构投诉：{ $authority }

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

## The first message to somebody online: who writes, why, what is kept, and how to say no.

show-template-first = 你好，我是 { $team } 的 { $name }。我们为性工作者免费提供信息和建议：健康、税务和住房。你可以问任何问题，不用说出名字。为了不重复写给你，我们把你的账号名保存 { $days } 天，之后到年底只保存一个代码。不想收到我们的消息？回复“不”，我们就不会再写给你。
