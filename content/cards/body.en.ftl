# Cards about the body at home: washing, teeth, hair, food, pain, doctors. Small ways, no right way, no shame.

card-washing = When a shower is too much
    .one = A shower is many things at once: undressing, noise, cold air, drying, clothes. When it is too much, it can be left out.
    .two = A wet cloth and some soap can do one part. Face, armpits, between the legs, feet. One of them today is a whole thing.
    .three = It can be done in bed or sitting down, with clothes open at one place. Wet wipes do as well. So does a sink at night, when nobody is up.
    .four = Hair can wait. A fresh shirt without washing is also something.
    .five = If a shower suits you one day: sitting on the floor of it is allowed, with little light. So is one minute. If you get dizzy fast, lukewarm is safer than hot.

card-teeth = Teeth, after a long time
    .one = However long it has been, a brush can be used today. Lying down is fine. So is a dark room.
    .two = Paste is not needed to begin. A wet brush will do, or a damp cloth around a finger. Some teeth are enough. Leave out what hurts.
    .three = A brush and a cup can live next to the bed. Then nobody is met on the way.
    .four = Some signs cannot wait. The face, mouth or neck swells, and it is hard to open the mouth, to swallow or to breathe. Or the swelling is close to an eye. Then it is the emergency number, which stands on Help. A swollen cheek with fever is for a dentist or doctor today.
    .five = Dentists see mouths like this one. You can write before you go: "It has been years. Please do not scold me."
    .known = The emergency signs come from a public health page in Wales. The fever is general knowledge. The rest is plain practice, not a study.

card-hair = Hair, at home for now
    .one = Long hair is not a fault. It can be left, tied back, or put under a cap.
    .two = If knots hurt, start at the tips, a little each day. Some water or oil helps a comb pass. A knot that will not open can wait.
    .three = An electric trimmer with a guard cuts all to one length. It needs no mirror and no skill. A beard can stay.
    .four = In Japan a barber may come to the home of someone who, through illness or the like, can hardly get to the shop. Whether staying in counts is for the town and the barber to say. You or someone else can ask in writing.
    .five = A shop can come later, or never. Some take bookings online. "Please do not talk to me" can be written there.
    .known = The rule for home visits comes from a Japanese notice, as quoted by a firm. Nothing was found on how it is used for people who stay in.

card-laundry = Laundry with little strength
    .one = The pile does not have to go away. One piece is enough: what lies next to the skin.
    .two = Underwear or a shirt can be washed in a sink or a bucket, with a little soap. Press the water out in a towel. Hang it on a chair.
    .three = Or the clothes can hang in the air by a window, and be worn again.
    .four = If a machine is in the house, a quick wash at a quiet hour may do. If it smells afterwards, it can run once more. Nobody has to know.
    .five = A bag for "worn" and a bag for "clean" can take the place of folding. Some things may also be thrown out.

card-bedding = A bed that has been used long
    .one = A bed that is lived in gets stains and crumbs. That is what happens to beds.
    .two = The smallest thing: a clean towel over the pillow. It can be turned, then changed.
    .three = Next, if you like: a sheet, a blanket or a large towel on top of what is there. The old one can stay below for now.
    .four = Crumbs and dust can be brushed to the floor by hand. The blanket can hang over a chair while you are up.
    .five = If there is mold, or small bites on the skin, a new cover or mat may be needed. It can be ordered. It is nobody's disgrace.
    .six = Turning to lie the other way round is also a change.

card-eating-something = Eating something, when it is hard
    .one = Here is no plan and no amount. Something is enough.
    .two = Food that needs no cooking counts as food. Bread from the bag. Rice from a pack. A banana. Soup from a cup. The same thing each day is allowed.
    .three = A few things that keep can stand by the bed, with water. Then hunger at night needs no hallway.
    .four = Eating lying down, at night, alone, with a screen: all of this is eating.
    .five = If a meal is left at the door, it can be taken in later. Cold is fine.
    .six = If you have hardly drunk for a day, or hardly eaten for days, or feel faint, a doctor needs to know. It can be in writing. If you faint or are very weak, the emergency number stands on Help.

card-hardly-eating = When you can hardly eat or drink
    .one = Here is no plan and no number. It is about when a doctor needs to know, whatever the reason is.
    .two = These do not wait: fainting, being very weak or confused, a heart that stumbles, pain in the chest, blood when you throw up. Then it is the emergency number, which stands on Help.
    .three = Tell a doctor today if you can keep no drink down, or have hardly drunk for a day. Also if you pass very little, dark water, or get dizzy each time you sit up.
    .four = Tell a doctor soon if you have hardly eaten for days, or throw up often. No strength to get food, no wish for it, fear of it: each of these counts.
    .five = It can be written. "I can hardly eat. It has been so since … I am weak. Please answer in writing." The reason can stay out.
    .six = If nobody brings food any more and you cannot get any, that counts, too. Help lists people to reach.
    .seven = This is general medical knowledge, not read again for this. You can close it now.

card-pain = Pain you have been carrying
    .one = Pain is real also when nobody has seen it. Having waited is not a reason to wait more.
    .two = These do not wait: pressure or pain in the chest, sudden trouble with breathing, fainting, coughing blood. Then it is the emergency number, which stands on Help.
    .three = Also the emergency number: one side goes weak, speech goes wrong, or a headache comes like a blow. Sudden strong pain in the belly or a testicle, or fever with a stiff neck, needs a doctor at once. This is general medical knowledge.
    .four = For other pain, a few lines help whoever will read them. Where is it? Since when? What makes it worse, what eases it? Is there fever, or a swelling?
    .five = These lines can be sent to a clinic, or held up on a screen. "I cannot talk well. Please read this."
    .six = What to take is a question for a doctor or a pharmacy. Some answer in writing. If you took more than the leaflet says, Help comes first, even if you feel fine.
    .known = The signs in the second paragraph come from a medical page on blood clots. The third is general knowledge, not read again for this.

card-glasses = Broken or old glasses
    .one = Seeing badly makes the whole day tired. It is worth a small effort, if there is one to spare.
    .two = For now: tape or a drop of glue on the frame. A phone can make letters large, and its camera can look at far things for you.
    .three = If you have old glasses that fit, some shops on the web copy them. They are sent in by post. Or you type in the numbers from an old note.
    .four = In Japan some opticians bring a small eye test to the home. Not each shop does.
    .five = A new pain in the eye, sudden blurring, flashes, or a dark curtain in the view is different. That is for a doctor today. This is general medical knowledge.
    .known = The home visits were read on one page about glasses in Japan. How many do it, and at what price, is not known here.

card-menstruation = Periods, when washing is hard
    .one = Pads can be kept where you sleep, with a bag for used ones and some wet wipes. Then the way to the bathroom can wait a little.
    .two = Thick pads, pad pants or period pants last longer. A dark towel under you saves the sheet.
    .three = A tampon or cup needs to come out in time; the leaflet says when. If fever comes and you feel very ill with one in, take it out, and a doctor needs to know at once. On bad days pads ask less of you.
    .four = Pads come by post, in a plain box. On a shopping list one word will do. Some towns and schools give them out free. It can be asked by mail.
    .five = Stained clothes can soak in cold water, or be thrown out.
    .six = If the blood soaks through very fast, if you feel faint, or the pain is new and strong, tell a doctor today. With fainting: the emergency number on Help. No bleeding for months is also a fair question for a doctor. This is general knowledge.

card-skin-nails = Skin and nails
    .one = Skin that sees little air and water may itch, flake or turn red. Nails may grow thick and long. Both can be met in small pieces.
    .two = Air first: a sleeve up, a sock off, for as long as you like. Then a damp cloth where skin lies on skin, and a dry one after.
    .three = A plain cream or oil on dry spots is enough. It does not need to be a special one.
    .four = Nails get softer in warm water. A file takes off a little at a time, one finger a day.
    .five = After long lying, look at heels, hips and the low back, or feel them. A red place that stays red when pressed needs the weight taken off it, and a doctor's eye.
    .six = Skin that is hot, swollen and red, with fever, or a red line that runs up an arm or leg: a doctor today. This is general knowledge.

card-sitting-up = Sitting up after lying for long
    .one = First the signs that do not wait. Chest pain. Sudden trouble with breathing. Fainting. Coughing blood. Then it is the emergency number; it stands on Help.
    .two = One leg swollen, painful, red or warm, more than the other: tell a doctor today. Until then, no exercise. A clot can also have no signs.
    .three = If none of this is there, sitting up can be tried in parts. Wake the feet: point the toes, draw them back, a few times.
    .four = Then raise the head on a second pillow. Stay so for a while. Another day, let the legs hang over the edge of the bed.
    .five = Standing can come much later, with a hand on something firm. Blood pressure can drop when one gets up fast. If it turns dark or sways, lie down again.
    .six = A short while is plenty. Lying down again is part of it.
    .known = The signs and the drop in pressure come from medical pages about long bed rest. How to sit up in parts is a judgement made for Ippo. It was not tested with people who stay in.

card-first-doctor = The first doctor or dentist in years
    .one = It can begin without a voice. Some clinics have a form on the web or an address for letters. Someone else may also ask for you.
    .two = A few lines are enough: "I have not seen a doctor for years. I stay in. I have (this). I find it hard to talk. Can I be seen at a quiet hour? Can I wait outside?"
    .three = A page like this can be handed over at the desk. You do not have to tell the years.
    .four = In Japan some doctors for the mind visit people at home, if that person agrees. They are few. A health center of the town can be asked which ones.
    .five = Some dentists visit too, most within 16 km. Pages differ on whether fear alone is a reason. The dentist decides, so asking costs one message.
    .six = You may say stop. You may go home. A visit where nothing is done is also a visit.
    .known = Read on the pages of a few clinics in Japan. Other lands differ. No test of such letters was found.
