// s3 "Just the Page": Mina says it doesn't matter what June thinks, and June hears it.
// Monday to Saturday. Played as June, Gus, Mina, and Mina again. Eight decisions.
//
// The facts that never change: Quarry Road closes on Thursday night for paving, and June, who ran the city's buses,
// had it from a driver and has drawn a way around. On Monday at 8:50 she has the map in her hand and hears Mina.
// Gus was in the room and laughed. Three buses come on Saturday at ten; the county's site closes at ten, too.
# title: Just the Page
# content: s3 1.0

-> s3_start

INCLUDE lib/meters.ink
INCLUDE lib/cast.ink

VAR map_out = 0        // June's map can reach Mina
VAR mina_knows = 0     // Mina knows that June heard her
VAR june_cool = 0      // June's trust was below zero when Mina apologized
VAR told_late = 0      // Mina learned on Wednesday, by asking, what she had done
VAR route_held = 0     // the buses have June's route
VAR form_in = 0        // Mr. Sorrell's housing application went in
VAR hours_raised = 0   // June goes from eighteen hours to twenty-four

// ---- What the story asks of its own state ----

// June answered at once, and the workroom noticed.
=== function answered()
    ~ return s3_a1_sorting.hatch or s3_a1_sorting.cart

// Gus spoke up in the meeting, or went to June.
=== function gus_moved()
    ~ return s3_a2_workroom.come or s3_a2_workroom.depot or s3_a2_workroom.after

// June brought the map out by herself on Wednesday.
=== function map_shown()
    ~ return s3_a1_sorting.wait && not s3_a3_burrow.shout

=== s3_start
-> s3_a1_sorting

// ------------------------------------------------------------------ Act 1: June, Monday
=== s3_a1_sorting
# card: pov # pov: june # place: sorting # time: Mon 8:50
# enter: june # pose: june busy # gaze: june cart # prop: cart june
You are June. For twenty-five years you sent out the city's buses by radio. Now you're the page: eighteen hours a week, putting books back.
# gaze: june hatch
Beside you is the Hatch, a window into the workroom, open. In there are Ros, the manager, and Mina, the children's librarian.
# speaker: mina
Saturday's the summer reading kickoff. 120 kids, three buses, right up Quarry Road at ten. I've got a card per bus.
# gaze: june map # prop: cart gone # prop: map june # face: june thinking # pose: june upright
Thursday night the city closes Quarry Road to pave it. A driver told you. You've drawn a way around, and you're bringing it in.
# speaker: ros # gaze: june hatch # face: june warm
Looks good. Should we run it past June?
# speaker: mina # face: june neutral
June? She's lovely. But she's the page, Ros. It really doesn't matter what June thinks.
# gaze: june map # face: june hurt
Somebody laughs, not much. You know all the laughs in there. That one's Gus, your boss.
# decision: s3.d1 # talk: respect # core # gaze: june hatch # face: june neutral
They can't see you, or your map. Saturday's the first big thing they've let Mina run, and that's her boss in there.
* (cart) [Take the squeaky cart through, so they know. "Morning, Ros. Mina. Gus." # id: s3.d1.cart]
    ~ mina_knows = 1
    # place: workroom # sfx: cart # prop: cart june # pose: june busy # gaze: june door # enter: mina # gaze: mina slip # enter: ros # gaze: ros slip # enter: gus # gaze: gus slip # prop: stapler open
    Cart Seven screams all the way across. Ros, Mina and Gus take an interest in a stapler.
    ~ shift(-2, 2, "cart_through_the_meeting")
    # gaze: mina june # face: mina worried
    Mina looks up at you, once, and down again. You've got eleven more feet of squeak.
* (fold) [That wasn't meant for you. Pocket the map and get the returns done by ten. # id: s3.d1.fold]
    ~ trust(trust_june, -1)
    ~ shift(2, -2, "map_in_the_apron")
    # prop: map gone # pose: june busy # gaze: june cart # face: june neutral # prop: cart june
    You fold it in four. Picture books go by author, and nobody has an opinion about it.
* (hatch) [Loud, through the Hatch: "June here. I heard that. And your bus plan won't work." # id: s3.d1.hatch]
    ~ mina_knows = 1
    ~ map_out = 1
    # pose: june lean # gaze: june hatch
    It's so quiet in there that you can hear the clock in here.
    # speaker: ros
    Good morning, June. Let's, um. Let's do buses on Wednesday. Bring it Wednesday.
    ~ shift(-4, 1, "june_here")
    # pose: june upright # gaze: june map
    Nobody asks why it won't work. They're all still back at "I heard that."
* (wait) [Find an hour this week with Mina alone, and show her the map. # id: s3.d1.wait]
    ~ map_out = 1
    # gaze: june clock # face: june thinking
    You check the week on the wall. Ros has Mina, then the school has her. Wednesday at 4:15 she's by herself.
    ~ shift(-1, -1, "till_wednesday")
    # prop: map gone # gaze: june cart # pose: june busy
    Wednesday, then. The map goes in your apron. The flyers go to print this morning.
-
# place: sorting # time: Mon 9:00 # enter: yusuf # pose: yusuf busy # gaze: yusuf june # prop: cart june # pose: june busy # gaze: june cart # face: june neutral
9:00. Yusuf backs in with a bin of returns. He's a library assistant, twenty-four, on probation, and he doesn't miss much.
# gaze: yusuf june # face: yusuf worried # pose: yusuf hover
{hatch:He came through the workroom, so he's heard the quiet. He hasn't heard what it's about.|{cart:He held the door for Cart Seven a minute ago. He doesn't know what it was about.|He's been outside at the book drop, and he's heard nothing. He sees your face.}}
# decision: s3.d2 # talk: feedback # speaker: yusuf # gaze: yusuf june # gaze: june yusuf
Sorry. You okay?
* (ten) ["I'll be fine if you take half this cart. How's night school?" # id: s3.d2.ten]
    # gaze: yusuf cart # pose: yusuf busy # face: yusuf neutral
    He takes two thirds, and he doesn't mention it.
    ~ shift(3, -2, "half_the_cart")
    # gaze: june cart # face: june warm
    You sort. He tells you about depreciation, from night school. It's very restful.
* (say) ["No. It's about Mina, and you eat lunch with her. Do you want it anyway?" # id: s3.d2.say]
    # pose: yusuf stand # gaze: june hatch
    He does. It takes four seconds to tell. He's stopped unloading.
    ~ shift(-1, 2, "told_yusuf_at_nine")
    # speaker: yusuf # gaze: yusuf june # face: yusuf hurt
    Do you want me to do anything? I could do something.
    # speaker: june # gaze: june yusuf
    Sort.
* (decide) ["Not really. Give me a minute to decide if it's anybody's business." # id: s3.d2.decide]
    # speaker: yusuf # pose: yusuf nod # gaze: yusuf floor
    Sure. Take two. I've got stuff to do right over there.
    # pose: yusuf busy # gaze: yusuf cart # gaze: june map # prop: map june
    He finds some stuff, right over there.
-
-> s3_a2_workroom

// ------------------------------------------------------------------ Act 2: Gus, Monday
=== s3_a2_workroom
# card: pov # pov: gus # place: workroom # time: Mon 9:05
# enter: gus # pose: gus sit # gaze: gus floor # face: gus worried # enter: ros # pose: ros sit # enter: mina # prop: cards mina # gaze: mina cards # gaze: ros cards
You are Gus. You run circulation, and June works for you. When Mina said that about her, you laughed. Half a laugh, and it was out.
# gaze: gus hatch # face: gus thinking
{s3_a1_sorting.hatch:Then June spoke, through the Hatch. Fifteen minutes later people are still shutting drawers very gently.|{s3_a1_sorting.cart:Then June came through with Cart Seven. It's always loud. It's never been that loud.|The Hatch is open, with June behind it. She may have heard. You can't tell, and you haven't looked.}}
# gaze: mina ros # face: mina talk # gaze: ros cards # gaze: gus mina
Mina's back on the bus plan. Ros nods at it, glasses on top of her head.
# decision: s3.d3 # talk: respect # core # gaze: gus ros # gaze: ros cards # face: mina neutral
Ros does Mina's review. You do June's, and June's right next door. The flyers go to print this morning.
* (come) ["Mina, take back what you said. June works for me, and she's good." # id: s3.d3.come]
    ~ trust(trust_june, 1)
    # speaker: mina # gaze: mina gus # gaze: ros gus # face: mina surprised # pose: mina shrink
    I know she's good! I said lovely. I'm sorry. I did say lovely.
    ~ shift(-3, 2, "gus_said_hold_on")
    # face: mina hurt # gaze: mina cards # gaze: gus hatch
    She's pink to the collar. Ros writes something down. Behind the Hatch the sorting stops, and starts again.
* (depot) ["Ros, I'd ask June before we print. She ran city buses twenty-five years." # id: s3.d3.depot]
    # speaker: ros # gaze: ros gus # face: ros neutral
    I know she did. I hired her. Where was I?
    ~ shift(2, 0, "wanted_june_on_it")
    # gaze: ros cards # gaze: mina ros # gaze: gus hatch
    She was at ten o'clock Saturday. She writes that down, and not June.
* (eleven) [Don't do it in front of her boss. Talk to Mina by herself at eleven. # id: s3.d3.eleven]
    # gaze: gus floor # pose: gus busy
    You write 11 on the back of your hand.
    ~ shift(3, -3, "eleven_on_his_hand")
    # gaze: ros mina # face: ros smile # face: mina smile # pose: ros stand
    The meeting ends on time, and everybody walks out liking everybody.
* (after) [Leave the meeting and go see June first. Ask her {answered():how she's doing|what she heard}. # id: s3.d3.after]
    ~ trust(trust_june, 1)
    # place: sorting # time: Mon 9:20 # enter: june # pose: june busy # gaze: june cart # gaze: gus june # pose: gus stand # speaker: june
    {answered():I've been better and I've been worse. Hand me those, Gus Lindqvist.|I've got ears and a hatch, Gus Lindqvist.}
    ~ shift(0, 1, "went_next_door")
    # gaze: june gus # gaze: gus june # pose: june stand
    She doesn't stop sorting. She does move over, so there's room for two.
-
-> s3_a2_staffroom

=== s3_a2_staffroom
# place: staffroom # time: Mon 11:00 # pose: gus sit # gaze: gus cup # face: gus thinking # prop: cup gus
Eleven o'clock, your break, the staff room.
{s3_a1_sorting.hatch && s3_a2_workroom.eleven:
    ~ trust(trust_june, -1)
    ~ shift(-3, 0, "nobody_answered_the_hatch")
    # delayed: s3.d1.hatch # gaze: gus door # face: gus worried
    Everybody heard June at the Hatch. Nobody's heard anybody answer her. You've had it down for eleven.
}
{s3_a1_sorting.cart && (s3_a2_workroom.come or s3_a2_workroom.after):
    ~ shift(2, 0, "two_fingers_off_the_handle")
    # delayed: s3.d1.cart # sfx: cart # gaze: gus door # face: gus warm
    Cart Seven comes squealing down the hall and slows at your door. June lifts two fingers off the handle, and squeals on.
}
{s3_a1_sorting.ten && answered():
    ~ shift(1, 2, "an_ordinary_hour")
    # delayed: s3.d2.ten # gaze: gus clock
    June and Yusuf split a cart at nine, and nobody's bothered them since. Returns are done, and he's still telling her about depreciation.
}
{s3_a1_sorting.ten && not answered() && not s3_a2_workroom.after:
    ~ shift(-2, -1, "went_with_fine")
    # delayed: s3.d2.ten # gaze: gus cup
    You asked Yusuf how June was. Fine, he said, she'd told him fine. So you went with fine.
}
{s3_a1_sorting.ten && s3_a2_workroom.after:
    ~ shift(-1, 0, "said_fine_once")
    # delayed: s3.d3.after # gaze: gus cup
    June told Yusuf "fine" at nine, and was done with it. Then at 9:20 you came in, and she had to start over.
}
{s3_a1_sorting.decide:
    {answered():
        ~ shift(0, -1, "everyone_gave_her_a_minute")
        # delayed: s3.d2.decide # gaze: gus door
        June asked Yusuf for a minute. The whole workroom's giving her one. {s3_a2_workroom.after:But for you, nobody's been near her.|Nobody's been near her since nine.}
    - else:
        ~ shift(2, 1, "came_back_at_ten")
        # delayed: s3.d2.decide # gaze: gus door # face: gus warm
        At ten you heard Yusuf through the Hatch, asking June if her minute was up. She said it was. They talked.
    }
}
{s3_a2_workroom.after && (s3_a1_sorting.fold or s3_a1_sorting.decide):
    ~ map_out = 1
    ~ shift(1, 1, "corner_on_a_slip")
    # delayed: s3.d3.after # prop: slip gus # gaze: gus slip
    You've got a date-due slip June drew on: a corner, an arrow. You asked what it was. "Not for you," she said. "It's for Mina."
}
# enter: mina # pose: mina sit # prop: cards mina # gaze: mina cards # face: mina worried # gaze: gus mina
Mina covers the table in index cards. She's twenty-nine, and nobody ever gave her 120 kids before. At 11:15 she has toddlers.
# decision: s3.d4 # talk: feedback # core # speaker: mina # gaze: mina gus # gaze: gus mina
{s3_a2_workroom.come:You jumped in on me, Gus. With Ros there. Was I that bad?|{s3_a1_sorting.hatch:How bad was that, this morning? With Ros there? Then June, and everything?|{s3_a1_sorting.cart:Was I okay this morning? With Ros? I mean, before the cart?|Was I okay this morning? With Ros?}}}
* (sbi) ["Not great. You told Ros that June doesn't matter, with {s3_a1_sorting.hatch:June right there|the Hatch wide open}." # id: s3.d4.sbi]
    # speaker: mina # face: mina hurt # gaze: mina gus
    {s3_a1_sorting.hatch:I know she was. I keep hearing it. "June here."|{s3_a1_sorting.cart:So it wasn't just the cart. Oh no.|Oh no. Was she in there?}}
    ~ mina_knows = 1
    ~ shift(-2, 4, "told_mina_the_sentence")
    # gaze: mina cards # prop: cards open # pose: mina slump # gaze: gus mina
    {answered():"And I laughed," you say. She puts the cards down. One's bent where she had hold of it.|"She works in there," you say. "And I laughed." Mina puts the cards down.}
* (careful) ["{s3_a2_workroom.come:Nah|{s3_a1_sorting.hatch:You'll live|Mostly}}. Next time Ros says run it past June, say sure. I would." # id: s3.d4.careful]
    # speaker: mina # face: mina smile # gaze: mina gus
    Oh! Sure. Yeah. Say sure.
    ~ shift(1, 1, "say_sure")
    # gaze: mina cards # pose: mina busy
    She prints SAY SURE on a card, and underlines it.
* (hard) ["The plan's good. You were hard on June, Mina, and I laughed right along." # id: s3.d4.hard]
    # speaker: mina # face: mina surprised # gaze: mina gus
    Hard how?
    ~ shift(0, 2, "hard_on_june")
    # sfx: microwave # gaze: mina door # gaze: gus door
    The microwave goes off. It's somebody's fish. By the time that's been discussed, it's 11:15 and she has to run.
* (monday) ["One thing, and fifteen minutes won't do it. Next Monday at ten?" # id: s3.d4.monday]
    # speaker: mina # face: mina warm # pose: mina settle
    Monday. Okay. I can do Monday.
    ~ shift(4, -3, "ask_me_monday")
    # prop: phone mina # gaze: mina phone # gaze: gus cup
    She breathes out, and puts it in her calendar with a little bell.
-
{s3_a2_workroom.come && (sbi or hard):
    ~ shift(-3, 0, "twice_in_one_morning")
    # delayed: s3.d3.come # speaker: mina # gaze: mina cards # face: mina hurt
    That's twice, Gus. And the one at 9:05 was in front of Ros.
}
{s3_a2_workroom.eleven:
    {sbi or hard:
        ~ shift(2, 4, "washed_off_at_1105")
        # delayed: s3.d3.eleven # gaze: gus floor # pose: gus stand # face: gus tired
        Well, you said eleven. You go and wash the 11 off your hand.
    - else:
        ~ shift(0, -1, "down_the_drain_at_lunch")
        # delayed: s3.d3.eleven # time: Mon 12:00 # exit: mina # gaze: gus floor # pose: gus stand # face: gus tired
        At noon you wash up for lunch, and there's the 11, still on your hand.
    }
}
-> s3_a2_later

// Tuesday and Wednesday morning, as Gus sees them.
=== s3_a2_later
{s3_a1_sorting.fold:
    ~ shift(1, 0, "empty_return_shelf")
    # delayed: s3.d1.fold # place: workroom # time: Tue 10:00 # gaze: gus hatch # pose: gus stand # face: gus thinking
    Tuesday the return shelf is empty, for the first time since May. June's dusting it.
}
{s3_a2_workroom.depot && not answered():
    ~ trust(trust_june, 1)
    ~ map_out = 1
    ~ shift(0, 2, "sticky_note_from_ros")
    # delayed: s3.d3.depot # place: workroom # time: Tue 11:00 # enter: june # prop: map june # gaze: june map # gaze: gus june # face: june thinking
    Tuesday there's a sticky note on Cart Seven: "June, see Mina about buses? Ros." June takes a folded map out of her apron.
}
{s3_a2_workroom.come && (s3_a2_staffroom.careful or s3_a2_staffroom.monday):
    ~ shift(2, 1, "once_was_enough")
    # delayed: s3.d3.come # place: workroom # time: Tue 1:00 # exit: june # enter: mina # prop: cards mina # speaker: mina # gaze: mina gus # gaze: gus mina # face: mina warm
    "And she's good." You said that yesterday, at 9:05. I put it on a card.
}
{s3_a2_staffroom.sbi && not answered():
    ~ shift(-2, 0, "closed_the_hatch")
    # delayed: s3.d4.sbi # place: workroom # time: Tue 2:00 # exit: june # prop: hatch shut # gaze: gus hatch # face: gus worried # pose: gus stand
    Tuesday June has the Hatch shut, from her side. You didn't know it shut. Mina knows now, and June never asked you to tell her.
}
{s3_a2_staffroom.careful && not answered():
    ~ shift(1, 2, "snack_list_past_three")
    # delayed: s3.d4.careful # place: workroom # time: Tue 3:00 # exit: june # enter: mina # prop: cards mina # speaker: mina # gaze: mina gus # gaze: gus cards # face: mina smile
    Can I run the snack list past you? You're my third. It's on the card.
}
{s3_a2_staffroom.hard && (s3_a2_workroom.come or s3_a1_sorting.hatch):
    ~ shift(1, 1, "knew_which_sentence")
    # delayed: s3.d4.hard # place: workroom # time: Tue 3:00 # exit: june # enter: mina # speaker: mina # gaze: mina floor # gaze: gus mina # face: mina sad
    Yesterday I asked you "hard how." I know how. You don't have to say it.
}
{s3_a1_sorting.say && gus_moved():
    ~ shift(2, 0, "yusuf_was_watching")
    # delayed: s3.d2.say # place: workroom # time: Wed 9:00 # exit: june # exit: mina # enter: yusuf # speaker: yusuf # gaze: yusuf gus # gaze: gus yusuf # face: yusuf warm # pose: yusuf hover
    June told me Monday, at nine. I kind of wanted to see if anybody'd do anything. So. Sorry. Thanks.
}
{s3_a1_sorting.say && not gus_moved():
    ~ shift(-2, -1, "eats_lunch_with_mina")
    # delayed: s3.d2.say # place: workroom # time: Wed 9:00 # exit: june # exit: mina # enter: yusuf # speaker: yusuf # gaze: yusuf floor # gaze: gus yusuf # face: yusuf worried # pose: yusuf shrink
    June told me Monday, at nine. And I eat lunch with Mina, Gus. I've been eating in the car.
}
{s3_a2_workroom.depot && answered() && not s3_a2_staffroom.sbi:
    ~ shift(-3, -1, "the_other_half")
    # delayed: s3.d3.depot # place: workroom # time: Wed 9:30 # exit: yusuf # exit: mina # enter: june # speaker: june # gaze: june gus # gaze: gus floor # pose: june upright
    Monday at 9:05 you put in a word for me about the buses. I was waiting on the other half, Gus Lindqvist.
}
{s3_a2_workroom.after:
    ~ shift(-1, -2, "sumer_reading")
    # delayed: s3.d3.after # place: workroom # time: Wed 10:00 # exit: yusuf # exit: mina # exit: june # prop: sheet gus # gaze: gus slip # face: gus tired
    Wednesday the flyers come. SUMER READING. You proof those, and at 9:20 Monday, when they went out, you were next door.
}
-> s3_a3_burrow

// ------------------------------------------------------------------ Act 3: Mina, Wednesday
=== s3_a3_burrow
# card: pov # pov: mina # place: burrow # time: Wed 4:15
# enter: mina # pose: mina stand # prop: cards mina # gaze: mina cards # face: mina worried
You are Mina. Saturday is the first big thing they've let you run. You've got an index card for what to do if you cry.
# gaze: mina crates
Thirty of the forty prize crates are in the Burrow, the children's room. June carried them all. She's off at five.
# face: mina {mina_knows:sad|thinking}
{mina_knows:She heard what you said Monday. You know she did. You've been taking the long way to the copier.|Since Monday she's been all yes and copy. You don't know why. You've been through your cards, and it isn't on one.}
{s3_a1_sorting.cart && not (s3_a2_workroom.come or s3_a2_workroom.after):
    ~ shift(-2, -1, "oiled_and_said_nothing")
    # delayed: s3.d1.cart # enter: june # prop: cart june # gaze: june cart # gaze: mina cart
    Cart Seven rolls by without a sound. Since Monday somebody's oiled it, and that's all anybody's done.
}
{s3_a1_sorting.fold && not (s3_a2_workroom.depot or s3_a2_workroom.after):
    ~ shift(-3, -3, "to_the_letter")
    # delayed: s3.d1.fold # gaze: mina door # face: mina tired
    The duty sheet says crates to the Burrow. It doesn't say where in the Burrow. All thirty are inside the door, to the letter.
}
{s3_a1_sorting.wait:
    # enter: june # gaze: june mina # gaze: mina june
    Twice today she's stopped and put a hand to her apron pocket, and somebody's come in.
}
{s3_a2_staffroom.sbi && not s3_a2_workroom.come:
    ~ shift(1, 0, "card_that_says_hatch")
    # delayed: s3.d4.sbi # gaze: mina cards
    There's one card you keep moving to the bottom. It just says HATCH.
}
{s3_a2_staffroom.careful && answered():
    ~ trust(trust_june, -1)
    ~ shift(-2, -2, "sure_was_all")
    # delayed: s3.d4.careful # gaze: mina cards
    SAY SURE, says Gus's card. So you've said it to June all week. "Sure!" She hadn't asked you anything.
}
{s3_a2_staffroom.hard && not (s3_a2_workroom.come or s3_a1_sorting.hatch):
    ~ shift(-2, -1, "gorgeous_crates")
    # delayed: s3.d4.hard # gaze: mina crates
    Gus said "hard on June," at eleven, over a fish. You've been extra sweet since. You told her the crates were gorgeous.
}
{s3_a2_staffroom.monday:
    {s3_a2_workroom.come or s3_a2_workroom.depot:
        ~ shift(1, 1, "got_the_week_done")
        # delayed: s3.d4.monday # gaze: mina phone # face: mina neutral
        Whatever it is with Gus is in your calendar for Monday. So this week you've just worked, and it's nearly done.
    - else:
        {answered():
            ~ trust(trust_june, -1)
        }
        ~ shift(-1, -2, "after_the_buses_go_home")
        # delayed: s3.d4.monday # gaze: mina phone
        Gus is in your calendar for Monday, with a bell. The buses will have gone home by then.
    }
}
# decision: s3.d5 # talk: feedback # core # enter: june # prop: crate june # pose: june busy # gaze: june crates # gaze: mina june
June backs in with crate thirty-one, out of breath. Ten to go. It's just the two of you, for once.
* (own) ["{mina_knows:I've hardly slept since Monday, June. I know you heard me. I'm sorry.|Are you mad at me, June? It's been yes and copy since Monday.}" # id: s3.d5.own]
    ~ june_cool = trust_june < 0
    ~ told_late = 1 - mina_knows
    # sfx: crate # prop: crate gone # pose: june upright # gaze: june mina
    She sets the crate down between you.
    # speaker: june # gaze: june mina
    {mina_knows:Say again the last part.|I had a hatch open Monday. You said it didn't matter what June thinks.}
    ~ mina_knows = 1
    ~ trust(trust_june, 2 - told_late)
    ~ shift(-1 - told_late, 3 - told_late, "the_last_part")
    # speaker: mina # gaze: mina june # face: mina hurt
    {told_late:Oh. Oh, June. I did say that.|Sorry. That was the last part.}
* (crates) [Take the other end. "I let you do thirty alone. Ten together?" # id: s3.d5.crates]
    # pose: mina busy # gaze: june mina # gaze: mina crates
    June moves her hands over. You're terrible at it.
    ~ shift(4, -2, "other_end_of_the_crate")
    # face: mina laugh # face: june smile
    You go backward into the puppet theater. She says it happens to everybody, in a voice that means it doesn't.
* (ask) ["Would you check my bus plan, June? I've stared at it till I'm blind." # id: s3.d5.ask]
    # sfx: crate # prop: crate gone # pose: june stand # gaze: june mina
    The crate goes down. June wipes her hands first, both sides.
    ~ shift(2, 1, "would_you_look_it_over")
    # prop: cards june # gaze: june cards # gaze: mina june
    She reads it standing. At every time on it her head moves a little.
* (shout) [Email everybody, and Ros: June carried thirty crates, and I carried none. # id: s3.d5.shout]
    # prop: cards gone # prop: phone mina # gaze: mina phone # face: mina smile # gaze: june crates
    Eleven thumbs come back. One's from Ros.
    ~ shift(5, -2, "eleven_thumbs")
    # enter: yusuf # prop: phone yusuf # gaze: yusuf june # gaze: june phone # gaze: mina june
    Yusuf brings your email in for June to read, off his phone. She holds it way out and reads to the end.
-
{s3_a1_sorting.hatch && own:
    ~ shift(4, 1, "propped_with_a_crate")
    # delayed: s3.d1.hatch # time: Wed 4:30 # gaze: june crates # gaze: mina june # face: june warm
    The Hatch has been shut since Monday. June takes crate thirty-one down the hall and props it open.
}
{crates:
    {mina_knows && not s3_a1_sorting.fold:
        ~ shift(-2, -1, "waited_ten_crates")
        # delayed: s3.d5.crates # time: Wed 4:35 # pose: june stand # gaze: june mina # gaze: mina crates # prop: crate gone
        Crate forty. June stands there a little longer than a crate takes. You tell her thanks.
    - else:
        ~ trust(trust_june, 1)
        ~ map_out = 1
        ~ shift(0, 3, "at_crate_six")
        # delayed: s3.d5.crates # time: Wed 4:35 # gaze: june mina # gaze: mina june # prop: crate gone # face: june talk
        At crate six June starts talking: snow routes, a driver named Lou. By crate ten you've told her about the card.
    }
}
{ask && (not mina_knows or s3_a1_sorting.wait):
    ~ trust(trust_june, 1)
    ~ map_out = 1
    ~ shift(2, 2, "red_pencil")
    # delayed: s3.d5.ask # time: Wed 4:35 # gaze: june cards # gaze: mina cards # face: june thinking
    By 4:35 your bus plan has red pencil on it. "Quarry Road" is circled, twice.
}
{s3_a1_sorting.wait:
    {shout:
        ~ shift(-1, -2, "hand_to_the_apron")
        # delayed: s3.d1.wait # exit: yusuf # gaze: june door # pose: june busy
        Her hand goes to her apron again. She looks at the phones, yours and his, and goes for crate thirty-two.
    - else:
        ~ shift(1, 0, "soft_from_three_days")
        # delayed: s3.d1.wait # prop: map june # gaze: june map # gaze: mina map # face: june neutral
        Then she takes a map out of her apron and unfolds it. It's gone soft, from three days in there.
    }
}
# time: Wed 4:40 # exit: yusuf # prop: phone gone # gaze: june slip # prop: {map_shown():cards gone|slip june} # pose: june upright # gaze: mina june # face: mina neutral
4:40. {s3_a1_sorting.hatch:"Ros said bring it Wednesday," says June. She|June} gets out a city notice and reads it in her radio voice.
# speaker: june # gaze: june mina
Quarry Road closes tomorrow night for paving. Your three buses turn in off Quarry Road, Mina Castellanos.
# decision: s3.d6 # talk: respect # gaze: mina june # face: mina worried
The school ordered the buses. The flyers with that turn on them are printed. {map_shown():June's map lies on a crate between you.|{map_out or trust_june > 0:There's a hand-drawn map half out of her apron.|June folds the notice and looks at the clock.}}
* (show) ["Show me how you'd do it, June. I'll stay tonight and fix everything." # id: s3.d6.show]
    # speaker: june # gaze: june sheet # gaze: mina june
    First thing I'd move is the flyers.
    ~ shift(-1, 3, "show_me")
    # pose: mina lean # prop: cards gone # prop: phone mina # gaze: mina phone # gaze: june clock
    You call home. You'd told your mom six.
* (ros) ["Come tell Ros with me, June. This is way over my head." # id: s3.d6.ros]
    # place: office # time: Wed 4:45 # enter: ros # enter: june # gaze: ros slip # gaze: june ros # gaze: mina ros # pose: ros sit # prop: slip ros
    It takes Ros four seconds to get her glasses down off her head.
    ~ shift(-2, 1, "you_tell_ros")
    # gaze: ros june # face: ros worried # gaze: mina june
    She looks at the notice, and then over the glasses at June.
* (school) ["The school has to tell its drivers. Let me call while you're still here." # id: s3.d6.school]
    # prop: cards gone # prop: phone mina # gaze: mina phone # gaze: june mina
    It rings. It's voicemail. They went home at 4:30.
    ~ shift(2, 0, "a_good_message")
    # face: mina smile # gaze: mina june
    You leave a good message. You spell Quarry.
-
{show:
    {map_out or trust_june > 0:
        ~ route_held = 1
        ~ trust(trust_june, 1)
        ~ shift(-1, 2, "dinner_on_a_crate")
        # delayed: s3.d6.show # time: Wed night, 8:10 # exit: june # prop: phone gone # prop: map mina # gaze: mina map # pose: mina sit # face: mina tired
        8:10. June drew till five and made her bus. The new turn is on everything, and your dinner's in a bag, on a crate.
    - else:
        ~ shift(0, -4, "half_a_map")
        # delayed: s3.d6.show # time: Wed 5:00 # exit: june # prop: phone gone # gaze: mina slip # pose: mina sit # face: mina tired
        At five June says good night and goes. You stay till it's done. It's half a map, in your own handwriting.
    }
}
{ros && trust_june < 0:
    ~ trust(trust_june, -1)
    ~ shift(-3, -2, "theres_ways")
    # delayed: s3.d6.ros # time: Wed 4:50 # speaker: june # gaze: june clock # pose: june stand # gaze: ros june # face: june neutral
    It's closed, yes. Yes, there's ways around. Not on my sheet, no. Good night, Ros Tierney.
- else:
    {ros:
        ~ route_held = 1
        ~ trust(trust_june, 1)
    }
}
{school:
    {s3_a1_sorting.hatch:
        ~ shift(0, -2, "now_its_on_a_machine")
        # delayed: s3.d1.hatch # speaker: june # gaze: june mina # face: june tired
        I said it Monday at 8:50. I said it again just now. And you told a machine.
    }
    {map_out or trust_june > 0:
        ~ route_held = 1
        ~ shift(0, 1, "which_way_do_you_want_them")
        # delayed: s3.d6.school # time: Thu 8:15 # sfx: phone # prop: slip gone # prop: phone june # gaze: june phone # gaze: mina june
        Thursday, 8:15, the school calls back: which way do you want them? June puts out her hand for the phone.
    - else:
        ~ shift(-2, -3, "well_figure_it_out")
        # delayed: s3.d6.school # time: Thu 8:15 # sfx: phone # prop: phone mina # gaze: mina phone # exit: june # face: mina worried
        Thursday, 8:15, the school calls back: which way do you want them? You don't know. "We'll figure it out," the man says.
    }
}
{own && june_cool:
    ~ shift(-2, 0, "copy_and_back_to_work")
    # delayed: s3.d5.own # place: burrow # time: Thu 9:00 # enter: june # gaze: june cart # gaze: mina june # face: mina sad
    Thursday you say good morning. "Copy," says June. You had your talk Wednesday at 4:15. By 4:16 she was back on crates.
}
{own && not june_cool && not told_late:
    ~ shift(1, 0, "in_junes_capitals")
    # delayed: s3.d5.own # place: burrow # time: Thu 9:00 # gaze: mina crates # face: mina warm
    Thursday the crate she set down between you has a label, in June's capitals: BUS 1, MINA'S.
}
{ask && mina_knows && not s3_a1_sorting.wait:
    ~ trust(trust_june, -1)
    ~ shift(-3, 0, "so_it_matters_wednesday")
    # delayed: s3.d5.ask # place: burrow # time: Thu 9:00 # enter: june # speaker: june # gaze: june mina # gaze: mina floor # face: mina hurt
    Monday it didn't matter. Wednesday it's check my plan. Dispatchers keep a log, Mina Castellanos.
}
{shout:
    {s3_a1_sorting.hatch:
        ~ trust(trust_june, 1)
        ~ shift(3, 3, "on_her_own_clipboard")
        # delayed: s3.d5.shout # place: burrow # time: Thu 9:00 # enter: june # prop: sheet june # gaze: june sheet # gaze: mina june # face: june warm
        Thursday your email's on June's clipboard, printed. They all heard the one thing. Now they've all got the other.
    - else:
        ~ trust(trust_june, -1)
        ~ shift(-2, -1, "under_the_fish")
        # delayed: s3.d5.shout # place: staffroom # time: Thu 9:00 # gaze: mina door # face: mina thinking
        Thursday somebody's printed your email and hung it in the staff room, under the sign about the fish. It's June's tape.
    }
}
{ros && route_held:
    ~ shift(2, 1, "june_24")
    # delayed: s3.d6.ros # place: office # time: Fri 2:00 # enter: ros # enter: june # prop: map ros # gaze: ros june # gaze: june ros # face: june warm # face: ros smile
    By Friday Ros has June's map on her door, and on her notepad: "June: 24?" At twenty-four hours the benefits start.
}
-> s3_a4_desk

// ------------------------------------------------------------------ Act 4: Mina, Saturday
=== s3_a4_desk
# card: pov # pov: mina # place: desk # time: Sat 9:40
# enter: mina # pose: mina stand # prop: key mina # gaze: mina door # face: mina worried
You are Mina. It's Saturday, you've been up since four, and the card for crying is in your back pocket.
# enter: lund # gaze: lund mina # pose: lund upright # gaze: mina lund
Ms. Lund chairs the library board. She wants the Burrow unlocked, so her photographer's set before the first bus.
# enter: sorrell # pose: sorrell sit # gaze: sorrell screen # prop: form sorrell # gaze: mina sorrell
Mr. Sorrell, who sleeps in his van out back, has six minutes of computer left and half a housing form. The county's site closes at ten.
# enter: june # prop: radio june # gaze: june door # pose: june upright # gaze: mina june
Quarry Road is cones and wet tar. {route_held:June's at the doors with her radio, and her way around is taped up beside her.|{s3_a3_burrow.show:June's at the doors. Your half a map is taped up beside her.|{s3_a3_burrow.ros:June's at the doors. Ros sent the drivers the city's detour, which is for cars.|June's at the doors. The drivers said they'd figure it out.}}} Buses at ten.
# decision: s3.d7 # talk: respect # core # gaze: sorrell mina # gaze: lund mina # gaze: mina key
"Excuse me," they say, both at once. It's 9:40, and there's one of you at the desk.
* (three) ["Three minutes, Ms. Lund. Mr. Sorrell's got a form that closes at ten." # id: s3.d7.three]
    ~ form_in = 1
    # gaze: mina sorrell # pose: mina lean # gaze: lund clock # speaker: sorrell # gaze: sorrell screen
    It wants my street. I put Quarry Road. As of Thursday that's under construction.
    ~ shift(-1, 3, "timed_it")
    # face: lund surprised # gaze: lund clock
    Nobody's ever given Ms. Lund a number before. She times it. It's three.
* (second) ["Here's the key, Ms. Lund, go right in. Mr. Sorrell, I'm with you now." # id: s3.d7.second]
    # prop: key lund # exit: lund # gaze: mina sorrell
    She goes. You get as far as his chair.
    ~ shift(2, -2, "the_lock_sticks")
    # gaze: mina june # face: mina worried # sfx: lock
    Down the hall there's a key, in a lock, and again. It sticks. Everybody knows that but Ms. Lund.
* (june) ["June, I need you. Would you take Ms. Lund? Mr. Sorrell, what's left?" # id: s3.d7.june]
    ~ form_in = 1
    # speaker: june # gaze: june lund # gaze: mina june # gaze: lund june
    {trust_june > 0:Copy. This way, Ms. Lund. It sticks.|Is that on my sheet?}
    ~ temp warmth = 2
    {trust_june <= 0:
        ~ warmth = -2
    }
    ~ shift(warmth, 1, "walked_ms_lund_over")
    # exit: june # exit: lund # gaze: mina sorrell # prop: key gone # prop: radio open # gaze: sorrell screen # face: sorrell warm
    {trust_june > 0:She|She goes. She} leaves the radio on the sill. "What's left," says Mr. Sorrell, "is me signing it."
* (extend) ["Mr. Sorrell, you've got thirty more minutes, so don't rush. Ms. Lund, this way!" # id: s3.d7.extend]
    # gaze: mina screen # pose: mina busy # speaker: sorrell # gaze: sorrell mina
    Obliged.
    ~ shift(3, -1, "thirty_minutes_more")
    # pose: mina turned # gaze: mina june # exit: lund # gaze: sorrell screen
    You typed it walking. He said it to your back.
-
{three:
    {route_held:
        ~ shift(-2, 0, "picture_nobody_got")
        # delayed: s3.d7.three # time: Sat 10:00 # sfx: bus # gaze: june window # gaze: mina door # gaze: lund door # face: lund annoyed
        At ten on the dot the first bus pulls in around back. The photographer's in the hall, three minutes behind, with the lens cap on.
    - else:
        ~ shift(1, 0, "missed_nothing")
        # delayed: s3.d7.three # time: Sat 10:00 # gaze: june window # gaze: mina door # gaze: lund clock # face: lund neutral
        At ten there isn't any bus. Ms. Lund's three minutes cost her nothing, and she says so, which from her is a lot.
    }
}
{second:
    {trust_june > 0:
        ~ form_in = 1
        ~ shift(1, 2, "june_had_the_key")
        # delayed: s3.d7.second # time: Sat 9:43 # exit: june # gaze: mina sorrell # pose: mina lean # face: mina warm # gaze: sorrell screen
        You look up, and June's already got the key from her. You look down again. Mr. Sorrell's form goes in at 9:45.
    - else:
        ~ shift(-2, -2, "session_ended")
        # delayed: s3.d7.second # time: Sat 9:47 # exit: sorrell # prop: form gone # gaze: mina screen # face: mina sad
        It takes you four minutes and a shoulder. SESSION ENDED, says his screen, and his jacket's off the chair.
    }
}
{june && route_held:
    ~ shift(-1, -2, "radio_on_the_sill")
    # delayed: s3.d7.june # time: Sat 10:00 # sfx: radio # gaze: mina radio # face: mina worried # gaze: sorrell window
    At ten June's radio crackles on the sill, to nobody. Bus one's here. Bus one would like to know where to stop.
}
{extend:
    {trust_june >= 0:
        ~ form_in = 1
        ~ shift(-1, 0, "wants_a_signature")
        # delayed: s3.d7.extend # time: Sat 9:55 # exit: mina # enter: june # speaker: june # gaze: june screen # gaze: sorrell june # pose: june lean
        Sir? You've got time on there, but the county quits at ten. It wants a signature, there.
    - else:
        ~ shift(-2, -3, "sixteen_minutes_left")
        # delayed: s3.d7.extend # time: Sat 10:00 # pose: mina stand # gaze: mina screen # gaze: sorrell screen # face: sorrell tired # face: mina sad
        At ten he's got sixteen minutes left of yours, and the county's site is closed. The form's half sent.
    }
}
-> s3_a4_road

=== s3_a4_road
# place: road # time: Sat 10:40 # enter: mina # enter: lund # enter: june # prop: crate june # gaze: june crates # gaze: mina door # gaze: lund mina # face: mina {route_held:warm|tired} # pose: mina stand
{route_held:The front steps, 10:40. Three buses came in the back way. Mr. Sorrell had moved his van for them and waved in the third.|The front steps, 10:40. Two buses sat twenty minutes on the shoulder of a closed road. The third found you.}
# gaze: june crates # pose: june busy
{route_held:Hollis made the signs, Gus stood in the road, Yusuf drove new flyers to the school.|In the end Gus walked out there and flagged them in, in his vest, with Hollis on cones.} June's ten feet off with an empty crate.
# decision: s3.d8 # talk: follow # speaker: lund # gaze: lund mina # gaze: mina lund
{route_held:Well, that was slick. Who do I thank?|So what happened with the buses?}
* (credit) ["{route_held:That's June Petrosyan's route. She'll hate this, but come shake her hand.|June told me Wednesday, and I still didn't get it done. I'm sorry.}" # id: s3.d8.credit]
    # gaze: mina june # gaze: lund june # gaze: june lund
    {route_held:June sets the crate down and wipes her hand before she gives it.|June looks into the crate.}
    {route_held:
        ~ shift(2, 1, "come_meet_her")
        # speaker: june # gaze: june lund # pose: june upright # face: june neutral
        {s3_a4_desk.june:We've met. {trust_june > 0:It sticks.|I'm the page.}|June Petrosyan. I'm the page.{trust_june > 0: You'd be Ms. Lund, with the lock.|}}
    - else:
        ~ shift(-1, 3, "didnt_get_it_done")
        # speaker: lund # gaze: lund june # face: lund thinking
        Did she. Well. That's an answer, anyway.
    }
* (team) ["{route_held:It took six people, and I'd forget one. I'll email you Monday.|The paving got us. Let me hear everybody's side and email you the story Monday.}" # id: s3.d8.team]
    {route_held:
        ~ shift(5, -1, "six_people_at_least")
        # gaze: lund room # face: lund smile # gaze: june crates # pose: june busy
        By the cones Gus and Hollis stand up straighter. June picks up the crate.
    - else:
        ~ shift(3, 0, "the_whole_story_monday")
        # gaze: lund window # face: lund neutral # gaze: june crates # pose: june busy
        Ms. Lund looks at the cones. You can't get mad at a road. June picks up the crate.
    }
* (floor) ["{route_held:June can tell it better than me. June, how'd you get them in?|June saw this coming and I didn't. June, what do we do next time?}" # id: s3.d8.floor]
    {route_held:
        ~ shift(1, 1, "june_can_tell_it")
        # gaze: june mina # gaze: mina june # gaze: lund june # pose: june upright
        June looks at you, and then at the chair of the board.
    - else:
        ~ shift(0, 2, "next_time")
        # gaze: june mina # gaze: mina june # gaze: lund june # pose: june upright
        June looks at you, and then at the chair of the board, and then up the road.
    }
-
-> s3_a4_monday

// What came of the answer.
=== s3_a4_monday
{s3_a4_road.floor:
    {s3_a1_sorting.hatch or trust_june > 0:
        {s3_a1_sorting.hatch:
            ~ shift(2, 2, "radio_off_to_talk")
        - else:
            ~ shift(1, 2 - route_held, "radio_off_to_talk")
        }
        # delayed: s3.d8.floor # time: Sat 10:45 # speaker: june # gaze: june lund # face: june talk # prop: radio gone # gaze: mina june
        {route_held:Got a pencil? Mill Street's one-way. That's what everybody forgets.|Ask me the Monday before. I'm in at 8:30.}
        # gaze: lund june # face: lund thinking # prop: crate gone
        She's unclipped her radio to talk. It's 10:45, and Ms. Lund is looking for a pencil.
    - else:
        ~ shift(-3, 0, "two_sentences")
        # delayed: s3.d8.floor # time: Sat 10:45 # speaker: june # gaze: june crates # face: june neutral # gaze: mina floor
        {route_held:They came in the back. It's on the map.|I'm the page, ma'am. I'd ask the school.}
    }
}
{s3_a4_road.credit:
    {
    - route_held && trust_june > 0:
        ~ hours_raised = 1
        ~ shift(1, 1, "petrosyan_24")
        # delayed: s3.d8.credit # place: workroom # time: Mon 9:00 # enter: mina # gaze: mina sheet # face: mina smile
        Monday Ms. Lund calls Ros about that route. By noon next month's schedule says PETROSYAN, 24. It said 18.
    - route_held:
        ~ shift(-2, 0, "saturday_not_monday")
        # delayed: s3.d8.credit # place: workroom # time: Mon 9:00 # enter: mina # gaze: mina hatch # face: mina hurt # speaker: june
        Saturday at 10:40 she's got my last name, for the board. I could have used it Monday at 8:50.
        # gaze: mina floor
        {s3_a2_staffroom.sbi && not answered():The Hatch is shut, but it's thin.|That's to Gus, through the Hatch.} You weren't meant to hear it. You stand there with your cards.
    - s3_a1_sorting.hatch:
        ~ shift(-2, -1, "it_was_monday")
        # delayed: s3.d8.credit # time: Sat 10:45 # speaker: june # gaze: june mina # gaze: mina june # face: mina surprised
        It was Monday. At 8:50. I told you through a hatch.
    - else:
        ~ shift(1, 0, "heard_that_one_too")
        # delayed: s3.d8.credit # place: workroom # time: Mon 9:00 # enter: mina # enter: june # speaker: june # gaze: june mina # gaze: mina june
        What you told the board about me, on the steps. I heard that one, too.
    }
}
{s3_a4_road.team:
    {
    - route_held && (s3_a3_burrow.ros or s3_a3_burrow.school):
        ~ shift(1, 1, "added_two_names")
        # delayed: s3.d8.team # place: workroom # time: Mon 9:00 # enter: mina # enter: june # gaze: june sheet # gaze: mina june # prop: sheet june # face: june smile
        Monday you run the email past June before it goes. She adds two names: the driver who told her, and Mr. Sorrell.
    - not route_held && s3_a4_desk.three:
        ~ shift(1, 2, "monday_was_monday")
        # delayed: s3.d8.team # place: workroom # time: Mon 9:00 # enter: mina # gaze: mina screen # face: mina thinking
        Monday at nine you send all of it, June first. "You said three minutes and it was three," Ms. Lund answers. "So I believe this."
    - else:
        ~ shift(-2, -2, "fourth_after_the_balloons")
        # delayed: s3.d8.team # place: workroom # time: Mon 4:50 # enter: mina # gaze: mina screen # face: mina tired
        Monday the email goes out, at 4:50. June's in it. She's fourth, after the balloons.
    }
}
-> s3_ending

// ------------------------------------------------------------------ Endings
=== s3_ending
{s3_a1_sorting.hatch && s3_a3_burrow.own: -> s3_end_special}
{
- zone() == "steady" && route_held: -> s3_end_steady
- zone() == "cosy": -> s3_end_cosy
- zone() == "tight": -> s3_end_tight
- zone() == "steady" && morale > account: -> s3_end_cosy
- zone() == "steady": -> s3_end_tight
}
-> s3_end_fraying

=== s3_end_steady
# card: ending # ending: s3.steady # place: workroom # time: Three weeks later # enter: mina # enter: june # gaze: mina map
June's Route
# pose: june upright # gaze: june cards # prop: cards june # gaze: mina june
June's map hangs beside the Hatch, with a red pencil on a string. People bring it their plans.
# speaker: june # gaze: june mina
How many doors does that gym have, Mina Castellanos?
# face: mina thinking # gaze: mina floor # prop: cards mina
You didn't think to ask. You make a card.
# gaze: mina clock # face: mina {hours_raised:warm|neutral}
{hours_raised:She's at twenty-four hours now, and has a dentist.|The schedule still says 18. Ros has written the county twice.} It used to take you a day to plan a thing. It takes a week.
-> s3_ripple

=== s3_end_cosy
# card: ending # ending: s3.cosy # place: staffroom # time: Three weeks later # enter: mina # enter: june # enter: yusuf # gaze: mina june
Shout-Out
# face: mina laugh # gaze: yusuf june # face: yusuf smile # gaze: june door
There's a board in the staff room now, SHOUT-OUTS, with balloons. June's on it nine times. Everybody adores June.
# speaker: yusuf # gaze: yusuf june
I saved you the corner piece. With the rose.
# prop: cup june # gaze: june yusuf # face: june smile # gaze: mina june
She eats it standing up, and she does smile. There's a balloon on Cart Seven. She's kept it a week.
# gaze: mina cards # face: mina thinking
{route_held:Her map's behind the balloons somewhere.|Nobody brings up the two buses.} The fall festival's planned. It didn't come up to run it past her.
-> s3_ripple

=== s3_end_tight
# card: ending # ending: s3.tight # place: sorting # time: Three weeks later # enter: mina # enter: june # gaze: june sheet # gaze: mina june
Duty Sheet
# prop: sheet june # pose: june upright # gaze: june sheet
June's duty sheet runs to two pages. Line fourteen is new: all bus plans to J. Petrosyan, five days ahead.
# speaker: june # gaze: june sheet # face: june neutral
Fourteen. Received Tuesday, read Tuesday. Two corrections. Initial there.
# gaze: mina sheet # face: mina neutral
You initial there. Nothing's been late since. {route_held:Nothing's been drawn on the back of anything, either.|You've asked her twice what else she'd change.}
# prop: cup mina # gaze: mina june # gaze: june cup # face: mina sad
You leave a muffin on Cart Seven. It's there at five. {hours_raised:She's got her twenty-four hours, and she's gone home.|It wasn't on the sheet.}
-> s3_ripple

=== s3_end_fraying
# card: ending # ending: s3.fraying # place: desk # time: Three weeks later # enter: mina # enter: gus # enter: june # gaze: mina phone
Nobody Asked
# prop: phone mina # gaze: mina phone # gaze: gus cards # pose: gus busy # gaze: june cart # pose: june busy
A girl of about six comes up to the desk. She wants to know who the lady with the radio is.
# face: mina tired # pose: mina turned
You're on the phone about chairs. Gus is straightening something. Neither of you hears her.
# speaker: june # gaze: june floor # pose: june lean # face: june warm
June. Who's this?
# gaze: june floor # face: june smile
She unclips the radio and lets the girl hold down the button. {route_held:In her apron there's a folded map for the whole parking lot.|There's a folded map in her apron. It's gone soft.}
-> s3_ripple

=== s3_end_special
# card: ending # ending: s3.special # place: workroom # time: Three weeks later # enter: mina # enter: june # gaze: mina hatch
Through the Hatch
# prop: cards mina # gaze: june mina # pose: june lean # gaze: mina june
Crate thirty-one still holds the Hatch open. There's a sign on it in June's capitals: I CAN HEAR YOU.
# speaker: june # gaze: june mina # face: june neutral
Say again the last part, Mina Castellanos.
# speaker: mina # gaze: mina june # face: mina smile
I said, what do you think?
{zone():
- "steady": # prop: cards june # gaze: june cards # face: june warm
    She gets her pencil. Nobody in the workroom says anything now that they wouldn't say twice. It's quieter.
- "cosy": # prop: cards june # gaze: june cards # face: june laugh
    You're an hour at it, and you laugh till Imani shuts the door. Nobody writes any of it down.
- "tight": # prop: cards june # gaze: june cards # face: june neutral
    She tells you. It's four things, numbered. The rest of the workroom takes its talk out to the parking lot.
- else: # prop: cards june # gaze: june cards # face: june tired
    She tells you, and it's good. You're still the only one who stops here.
}
-> s3_ripple

// ------------------------------------------------------------------ What reached the patrons
=== s3_ripple
{route_held:
    # ripple # patron: tobi
    {s3_a4_desk.june:120 kids got off at the staff door, and Dele's boy Tobi led them around to the front.|120 kids were inside by 10:09. Dele's boy Tobi, off the second bus, had his crate open by 10:12.}
- else:
    # ripple # patron: tobi
    Eighty kids sang on the shoulder of Quarry Road. Dele's boy Tobi says they got to nineteen bottles of milk.
}
{form_in:
    # ripple # patron: sorrell
    Mr. Sorrell's form went in. He's number 212 on the list. He told the man in the next van which desk, and who to ask for.
- else:
    # ripple # patron: sorrell
    Mr. Sorrell starts his form over on Tuesday. Nice people, he told the man in the next van. Go when nothing's on.
}
# ripple # patron: helmet
{route_held:The man in the bike helmet rode ahead of the third bus and signaled every turn. Nobody'd asked him to.|The man in the bike helmet got through the cones and read to the second bus, through a window, till it moved.}
-> END
