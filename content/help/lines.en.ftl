# Names and notes of the help lines. One message a line, its id that of lines.toml; one short note each.
# A note says reach, hours, cost, and what is not known. It promises no answer.

## Countries

country-jp = Japan
country-us = United States
country-gb = United Kingdom
country-ie = Ireland
country-ca = Canada
country-au = Australia
country-nz = New Zealand
country-in = India
country-kr = South Korea
country-tw = Taiwan
country-hk = Hong Kong
country-sg = Singapore
country-fr = France
country-it = Italy
country-es = Spain
country-de = Germany
country-br = Brazil

## Japan

jp-anata-no-ibasho = あなたのいばしょ (Anata no Ibasho)
    .note = Chat, day and night. About 1,000 people write in a day, and not all get an answer. A search for this name finds it.
jp-yorisoi = Yorisoi Hotline (よりそいホットライン)
    .note = Phone, day and night, free. Some other languages too.
jp-yorisoi-chat = Yorisoi Chat (よりそいチャット)
    .note = Chat. Its hours were last read in 2020. A search for this name finds it.
jp-kokoro-hot-chat = Kokoro no Hot Chat (こころのほっとチャット)
    .note = Chat. Its hours were last read in 2020. A search for this name finds it.
jp-inochi-sos = #Inochi SOS (#いのちSOS)
    .note = Phone. In 2022: all day on Mondays, Thursdays and Fridays; 6 to 24 on other days. This may have changed.
jp-inochi-no-denwa-free = Inochi no Denwa, free number (いのちの電話)
    .note = Phone, 16 to 21 each day. On the 10th, from 8 for 24 hours. Often busy.
jp-inochi-no-denwa = Inochi no Denwa (いのちの電話)
    .note = Phone, 10 to 22. The cost is not in this list. Often busy.
jp-kokoro = Kokoro dial (こころの健康相談統一ダイヤル)
    .note = Phone. The hours differ by prefecture. On weekdays some are open until 22:30.
jp-childline = Childline (チャイルドライン)
    .note = Phone, under 18, from 16 to 21.
jp-189 = 189, child guidance
    .note = Phone, when a child or teenager is being hurt. The hours are not in this list.
jp-dv-plus = DV Sōdan Plus (DV相談＋)
    .note = Phone and mail, day and night, for violence by a partner. Read in 2024. A search for this name finds the mail form.
jp-dv-plus-chat = DV Sōdan Plus, chat (DV相談＋)
    .note = Chat, 12 to 22, for violence by a partner. Read in 2024. A search for this name finds it.
jp-9110 = #9110, police advice
    .note = Phone. Advice from the police when it is not an emergency. The hours are not in this list.
jp-188 = 188, consumer line
    .note = Phone, for a contract one regrets or a firm that takes people away. The hours are not in this list.
jp-voice-station = Hikikomori VOICE STATION
    .note = Shows the support centre of each prefecture: phone, visits, a place to come to. A search for this name finds it.
jp-khj = KHJ, families' federation
    .note = About 55 groups, for families and for people who stay in.
jp-ux-kaigi = UX Kaigi (ひきこもりUX会議)
    .note = Run by people who have stayed in themselves. A search for this name finds it.

## United States

us-988 = 988 Lifeline
    .note = Call, text or chat, day and night. A search for this name finds the chat.

## United Kingdom

gb-shout = Shout
    .note = By text, day and night.
gb-samaritans = Samaritans
    .note = Phone, day and night.
gb-nhs-111 = NHS 111, option 2
    .note = Phone, day and night. Option 2 is for mental health.

## Ireland

ie-50808 = 50808
    .note = By text, day and night. HELLO or TALK both work.
ie-samaritans = Samaritans
    .note = Phone, day and night.

## Canada

ca-988 = 9-8-8
    .note = Call or text, day and night.

## Australia

au-lifeline = Lifeline
    .note = Phone and text, day and night. There is a chat too; its address is not in this list.

## New Zealand

nz-1737 = 1737
    .note = Call or text, at any time.
nz-0508 = 0508 828 865
    .note = Phone, at any time.

## India

in-tele-manas = Tele-MANAS
    .note = Phone, day and night, in 20 languages. Two numbers.

## South Korea

kr-madeulraen = Madeulraen
    .note = By text to 109, by KakaoTalk or an app, day and night. A search for this name finds the app.
kr-109 = 109
    .note = Phone, day and night.
kr-youth-future = Youth Future Centre
    .note = For ages 19 to 39, and for families. In 2025: Incheon, Ulsan, North Chungcheong, North Jeolla.

## Taiwan

tw-1925 = 1925
    .note = Phone, day and night; a way by text too, whose address is not in this list. A call back may take a day.

## Hong Kong

hk-open-up = Open Up
    .note = Chat. Its hours are not in this list. A search for this name finds it.
hk-18111 = 18111
    .note = Phone, day and night.
hk-samaritans = The Samaritans
    .note = Phone, day and night, several languages.
hk-sbhk = SBHK
    .note = Phone, day and night.
hk-christian-service = Christian Service, team for young people who stay in
    .note = For young people. The way to reach it is not in this list. A search for this name finds it.
hk-zion-rm = Evangelical Zion Church, RM
    .note = For young people who stay in. The way to reach it is not in this list.

## Singapore

sg-sos = SOS
    .note = Phone and WhatsApp, day and night.
sg-mindline = mindline
    .note = Phone and WhatsApp, day and night.

## France

fr-3114 = 3114
    .note = Phone, day and night.

## Italy

it-telefono-amico = Telefono Amico
    .note = Phone and WhatsApp. 10 to 24 in 2021; the hours may have changed.
it-hikikomori-italia = Hikikomori Italia
    .note = Groups in the regions, and an association of parents. A search for this name finds it.

## Spain

es-024 = 024
    .note = Phone, day and night.

## Germany

de-telefonseelsorge-text = Telefonseelsorge, chat and mail
    .note = Chat and mail. Their hours are not in this list. A search for this name finds them.
de-telefonseelsorge = Telefonseelsorge
    .note = Phone, day and night. Three numbers.

## Brazil

br-cvv-text = CVV, chat and mail
    .note = Chat and mail, not at all hours. A search for this name finds them.
br-cvv = CVV
    .note = Phone, day and night.
