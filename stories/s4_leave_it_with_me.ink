// s4 "Leave It With Me": Yusuf has an idea, Dele has doubts and a gift for yes, and eleven people are on a sheet.
// Monday to Thursday of the week after. Played as Dele, Imani, Dele, Yusuf, and Dele again. Nine decisions.
//
// The facts that never change: Yusuf told Mrs. Haddad first, and she passed a sheet around; it has eleven names.
// Imani was under the desk on Monday and heard Dele. Ros cancels Thursday. On the last day, at noon, Dele tells Ros.
// Box nine asks who lives with you; the answer moves money, and staff aren't allowed to say what to put.
# title: Leave It With Me
# content: s4 1.0

-> s4_start

INCLUDE lib/meters.ink
INCLUDE lib/cast.ink

// ---- What the story asks of its own state ----

// Dele named a day.
=== function dated()
    ~ return s4_a1_desk.friday or s4_a1_desk.nag

// Dele named a day, and on that Friday Yusuf heard from him, with news or without.
=== function kept()
    ~ return dated() && not s4_a3_workroom.wait

// Yusuf knows by Monday night what box nine is.
=== function told_nine()
    ~ return s4_a1_desk.box

// Yusuf knows it by Thursday noon.
=== function knows_nine()
    ~ return s4_a1_desk.box or s4_a5_desk.legal

// Ros has heard of Form Night from Dele, at least that it exists.
=== function ros_from_dele()
    ~ return s4_a3_workroom.mail or (dated() && s4_a3_workroom.wait)

// Ros has heard of it before Thursday, from whoever.
=== function ros_heard()
    ~ return ros_from_dele() or s4_a4_workroom.ros

// Imani's answer was enough for Yusuf to stop counting on it: the promise was a handshake, and she'd heard the rest.
=== function stopped_counting()
    ~ return s4_a2_workroom.truth && s4_a1_desk.second

// Dele told Mrs. Haddad a Tuesday, and there is no such Tuesday.
=== function tuesday_off()
    ~ return s4_a5_desk.do && (s4_a5_workroom.partner or s4_a5_workroom.fall)

// Somebody came who is allowed to answer box nine.
=== function okafor()
    ~ return s4_a5_workroom.partner && (told_nine() or s4_a4_workroom.drop)

// The one evening had a list of what staff don't answer.
=== function list_up()
    ~ return s4_a5_workroom.pilot && (told_nine() or ros_heard())

// A box nine was filled in by somebody who isn't allowed to.
=== function nine_filled()
    ~ return s4_a4_burrow.desk && not told_nine()

=== s4_start
-> s4_a1_desk

// ------------------------------------------------------------------ Act 1: Dele, Monday
=== s4_a1_desk
# card: pov # pov: dele # place: desk # time: Mon 4:47
# enter: dele # pose: dele coat # prop: coat dele # gaze: dele clock # face: dele smile
You are Dele. You run programs, and you're nice about everybody's ideas. You've got one arm in your coat.
# enter: yusuf # pose: yusuf hover # prop: sheet yusuf # gaze: yusuf dele # face: yusuf worried # gaze: dele yusuf
Your boys are out of after-care at 5:15. Here's Yusuf, library assistant, with three pages. He's stapled them four times.
# speaker: yusuf # gaze: yusuf sheet
Form Night. One evening a month, we help people with benefit forms, housing forms. Just, you know. First reaction?
# decision: s4.d1 # talk: follow # core # face: dele thinking # gaze: yusuf dele
You like him, and you've got doubts. He's on probation till the 30th, and Ros, the manager, has to sign off.
* (love) ["I love that you did this. Leave it with me, I'll get it to Ros." # id: s4.d1.love]
    ~ trust(trust_yusuf, 1)
    # speaker: yusuf # face: yusuf surprised # pose: yusuf upright
    With you. Okay. Yes. It's with you.
    ~ shift(4, -4, "left_with_dele")
    # face: yusuf smile # face: dele warm
    His whole spine changes. You'd forgotten he was tall.
* (notsold) ["I'm not sold. You've got me for five minutes, if I can think out loud." # id: s4.d1.notsold]
    # speaker: yusuf # face: yusuf thinking # pose: yusuf settle
    Please. Yeah. Let me get a pen.
    ~ shift(-2, 3, "thought_out_loud")
    # pose: dele lean # gaze: dele sheet # gaze: yusuf sheet
    Who'd run it, mostly, and who'd answer for it at 7:30 at night. He writes it all down. It's nine minutes.
* (page) ["I haven't read it. Ros reads one page. Get me one for tonight." # id: s4.d1.page]
    # speaker: yusuf # face: yusuf thinking # gaze: yusuf sheet
    It was one page. Once. I can find that one.
    ~ shift(1, -1, "one_page_tonight")
    # pose: yusuf busy # gaze: dele clock
    He goes after the four staples with his thumbnail, one at a time.
* (notyear) ["Not this year, and that's me, not Ros. Tax Night got us a complaint." # id: s4.d1.notyear]
    ~ trust(trust_yusuf, -1)
    # speaker: yusuf # face: yusuf sad # pose: yusuf shrink
    Okay. Thanks for— okay.
    ~ shift(-3, 3, "not_this_year")
    # gaze: yusuf floor # prop: stapler yusuf # prop: sheet flat
    He picks your stapler up off the desk. He doesn't seem to know he has it.
-
# time: Mon {notsold:4:57|4:49} # pose: dele coat # gaze: dele sheet # face: dele worried # gaze: yusuf dele # pose: yusuf hover
Box nine on the state form asks who lives with you. It changes how much you get, and staff can't say what to put.
# gaze: dele door
Last spring, at Tax Night, a volunteer did. {notyear:That was the|There was a} complaint. Ros remembers it, and Yusuf wasn't here yet.
# decision: s4.d2 # talk: feedback # core # speaker: yusuf # gaze: dele yusuf # face: dele neutral
{notsold:Okay. But is it any good? Under all that?|{page:One page, okay. But is it any good?|Is it any good, though? Form Night?}}
* (great) ["It's good, honestly. You saw people the rest of us walk right past." # id: s4.d2.great]
    ~ trust(trust_yusuf, 1)
    # speaker: yusuf # face: yusuf surprised # gaze: yusuf dele
    I almost didn't print it.
    ~ shift(5, -3, "walk_right_past")
    # face: yusuf smile # gaze: yusuf sheet # face: dele warm # pose: yusuf upright
    He believes every word, and every word's true. He reads his own first page over.
* (box) ["Not until somebody solves box nine for us, and last spring nobody here could." # id: s4.d2.box]
    {notsold:
        ~ trust(trust_yusuf, 1)
    }
    # speaker: yusuf # face: yusuf worried # gaze: yusuf dele
    Box nine. Sorry. Is that a bad one?
    ~ shift(-2, 3, "asked_about_box_nine")
    # prop: sheet yusuf # gaze: yusuf sheet # face: yusuf thinking # gaze: dele sheet
    You tell him which one it is. He writes BOX 9 at the top and underlines it twice.
* (load) ["It's good, and a lot to carry before your review. Ros does ask me." # id: s4.d2.load]
    # speaker: yusuf # face: yusuf thinking # gaze: yusuf floor
    The review. Right. I hadn't thought of it like that.
    ~ shift(1, 0, "a_lot_to_carry")
    # prop: sheet yusuf # gaze: yusuf sheet # face: yusuf worried
    He folds down the corner of page three, and runs his nail along it.
* (ros) ["It's good enough that Ros will bring up Tax Night. I ran that one." # id: s4.d2.ros]
    # speaker: yusuf # face: yusuf thinking # gaze: yusuf dele
    {notyear:Okay. What did happen at Tax Night?|What's Tax Night?}
    ~ shift(2, -2, "ready_for_tax_night")
    # face: dele laugh # face: yusuf laugh
    You do him Tax Night in two minutes, with the voices. He laughs, up to the complaint. You never get to which box.
-
# time: Mon {notsold:4:59|4:51} # pose: dele coat # gaze: dele clock # face: dele worried # gaze: yusuf dele # face: yusuf neutral
Ros sees you Thursdays, when she doesn't cancel. {notsold:It's about five, and you're due at the school in fifteen minutes.|It's 4:51, and you're due at the school in twenty-four minutes.}
# decision: s4.d3 # talk: follow # speaker: yusuf # gaze: dele yusuf
{notyear:So is that it, for Form Night, or does something happen now?|So what happens now? With Form Night?}
* (second) ["I'll catch Ros this week. You won't have to chase me, you have my word." # id: s4.d3.second]
    # speaker: yusuf # face: yusuf warm # pose: yusuf upright
    Your word. Okay. That's great.
    ~ shift(2, -3, "shook_on_it")
    # gaze: yusuf dele # face: dele warm
    He puts out his hand, and you shake it. You hadn't planned on shaking.
* (friday) ["Friday by five, you'll hear from me. Please don't ask me before that." # id: s4.d3.friday]
    # speaker: yusuf # face: yusuf thinking # gaze: yusuf dele
    By five. Even if it's nothing?
    ~ shift(-1, 2, "friday_in_a_box")
    # prop: sheet yusuf # gaze: yusuf sheet # pose: dele nod
    You nod. He writes FRI 5 on the first page and draws a box around it.
* (nag) ["Book me for Thursday at four. I do hide, so come get me." # id: s4.d3.nag]
    # speaker: yusuf # face: yusuf smile # gaze: yusuf dele
    I know where you hide. It's large print.
    ~ shift(3, -1, "come_get_me")
    # sfx: phone # prop: phone dele # gaze: dele phone # face: dele laugh
    Your phone buzzes. He's sent the invite before you've found your other sleeve.
* (none) ["Ros cancels a lot. I won't give you a date I can't keep." # id: s4.d3.none]
    # speaker: yusuf # face: yusuf neutral # gaze: yusuf dele
    Sure. No, that's fair.
    ~ shift(-2, 2, "no_date_today")
    # pose: yusuf nod # gaze: dele door
    He nods slowly, and waits for the rest. That was the rest.
-
# exit: yusuf # prop: sheet gone # prop: stapler gone # prop: phone gone # enter: imani # pose: imani lean # gaze: imani dele # gaze: dele floor # face: dele surprised # face: imani neutral
He goes. A cable jerks. Imani, who runs the computers, has been under the desk the whole time.
# speaker: imani # gaze: dele imani
Are you going to ask Ros?
# speaker: dele # face: dele {second:laugh|{none:worried|tired}}
{second:God, no. But you couldn't see his face, from down there.|{none:I didn't say I would. I feel sick.|I told him {nag:Thursday|Friday}, so apparently, yes.}}
# speaker: imani # face: imani skeptical # gaze: imani floor # gaze: dele floor # face: dele tired
I could see your shoes. They were pointing at the door.
{notyear && second:
    ~ shift(0, -2, "no_and_a_promise")
    # delayed: s4.d1.notyear # time: Mon 4:56 # place: road # pose: dele coat # face: dele worried # gaze: dele floor
    At the first red light you hear it back: not this year, and then your word on it. Three minutes apart.
}
{notsold:
    ~ shift(-1, 0, "six_dollars_late")
    # delayed: s4.d1.notsold # time: Mon 5:21 # place: road # enter: tobi # pose: tobi sit # gaze: tobi dele # pose: dele coat # face: dele tired # gaze: dele tobi
    5:21. Two boys on the after-care step. It's a dollar a minute. You'd told Yusuf five, and it was nine.
}
{notyear && not second:
    ~ shift(1, 0, "stapler_came_back")
    # delayed: s4.d1.notyear # time: Tue 9:00 # exit: imani # prop: coat gone # pose: dele stand # face: dele warm # gaze: dele floor
    Tuesday at nine your stapler's back on your desk. He's filled it.
}
-> s4_a2_workroom

// ------------------------------------------------------------------ Act 2: Imani, Thursday
=== s4_a2_workroom
# card: pov # pov: imani # place: workroom # time: Thu 2:15
# enter: imani # pose: imani sit # gaze: imani screen # face: imani neutral
You are Imani. You do reference, and the computers. Monday you were under the desk when Yusuf talked to Dele.
# gaze: imani floor # face: imani thinking
"Are you going to ask Ros?" you asked Dele. {s4_a1_desk.second:"God, no," he said.|{s4_a1_desk.none:"I didn't say I would," he said. "I feel sick."|"I told him {s4_a1_desk.nag:Thursday|Friday}," he said. "So apparently, yes."}} You've told nobody.
# enter: yusuf # pose: yusuf hover # prop: sheet yusuf # gaze: yusuf imani # face: yusuf worried # gaze: imani yusuf
Yusuf comes in with a wrapped sandwich and {s4_a1_desk.page:the one page|his pages}. He doesn't unwrap the sandwich.
{s4_a1_desk.notsold && (s4_a1_desk.box or s4_a1_desk.ros):
    ~ shift(2, 0, "half_a_page_of_dele")
    # delayed: s4.d1.notsold # gaze: imani sheet
    Half of page one is Dele thinking out loud, in Yusuf's pen. Next to each doubt there's a try at an answer.
}
{s4_a1_desk.notsold && s4_a1_desk.load:
    ~ shift(0, -2, "arrow_both_ways")
    # delayed: s4.d1.notsold # gaze: imani sheet # face: imani skeptical
    In pen, on one line: NOT SOLD, and IT'S GOOD. He's drawn an arrow between them. It points both ways.
}
{s4_a1_desk.friday && s4_a1_desk.notyear:
    ~ shift(-2, -1, "stopped_reading_the_top")
    # delayed: s4.d3.friday # gaze: imani sheet # face: imani skeptical
    It says NOT THIS YEAR on page one, and under that, in its box, FRI 5. He's stopped reading the top line.
}
# decision: s4.d4 # talk: follow # core # speaker: yusuf # gaze: yusuf imani # gaze: imani yusuf
Has Dele said anything to you? About Form Night?
* (straight) ["I only heard half of it. Ask him today, straight out, yes or no." # id: s4.d4.straight]
    # speaker: yusuf # face: yusuf surprised
    Can you do that?
    ~ shift(-2, 2, "you_can_do_that")
    # speaker: imani # face: imani neutral # pose: imani upright
    You can do that.
* (truth) ["I overheard him Monday, and he sounded doubtful. Don't plan on it yet." # id: s4.d4.truth]
    # speaker: yusuf # face: yusuf hurt
    Doubtful. Okay. Monday doubtful.
    ~ shift(-3, 3, "heard_it_from_imani")
    # gaze: yusuf floor # face: imani worried
    It's true. He has it from you now. He folds the sandwich paper in half, with the sandwich in it.
* (cover) ["He's solo with the boys this week. Give him till tomorrow night, then ask." # id: s4.d4.cover]
    # speaker: yusuf # face: yusuf warm # pose: yusuf settle
    No, that makes sense. Two boys. That makes sense.
    ~ shift(2, -2, "till_tomorrow_night")
    # gaze: yusuf floor # gaze: imani screen # face: imani neutral # pose: yusuf sit
    He sits down across from you and eats his sandwich. You both get ten quiet minutes.
* (dele) ["That's between you and Dele. I'll tell him you've been asking me." # id: s4.d4.dele]
    # speaker: yusuf # face: yusuf worried
    Is that weird? No. Okay. Sure.
    ~ shift(-1, 1, "sent_back_to_dele")
    # exit: yusuf # prop: sheet gone # time: Thu 3:00 # enter: dele # pose: dele coat # prop: coat dele # gaze: imani dele # gaze: dele imani # speaker: imani
    Two things, Dele. He's asking me. He should be asking you.
-
{straight:
    {dated():
        ~ shift(-1, 0, "asked_a_day_early")
        # delayed: s4.d4.straight # time: Thu 2:25 # exit: yusuf # prop: sheet gone # enter: dele # pose: dele coat # prop: coat dele # speaker: dele # gaze: dele imani # face: dele tired # gaze: imani screen
        Imani, did you send Yusuf? He wants a yes or no. I told him {s4_a1_desk.nag:four o'clock, and it's 2:25|Friday, and it's only Thursday}.
    - else:
        ~ shift(0, 2, "soon_is_not_a_yes")
        # delayed: s4.d4.straight # time: Thu 2:40 # speaker: yusuf # face: yusuf thinking # pose: yusuf stand # gaze: yusuf imani
        I asked, yes or no. He said soon. So that's not a yes. That's something to know.
    }
}
{stopped_counting():
    ~ shift(2, 2, "the_cable_was_imani")
    # delayed: s4.d4.truth # time: Thu 2:30 # speaker: yusuf # gaze: yusuf imani # face: yusuf thinking # pose: yusuf upright
    Wait. The cable. You were the cable. Okay. Then I'll tell Mina, in children's, not to save me a night.
}
{dele:
    {dated():
        ~ shift(0, 1, "coat_came_off")
        # delayed: s4.d4.dele # prop: coat gone # pose: dele stand # gaze: dele floor # face: dele thinking
        3:00, and the coat comes off. He writes {s4_a1_desk.nag:YUSUF 4:00|FRI 5} on the back of his hand, where he'll see it.
    - else:
        ~ shift(-1, 2, "coat_went_back_on")
        # delayed: s4.d4.dele # speaker: dele # gaze: dele imani # face: dele annoyed
        You were under a desk, Imani. That's supposed to be private.
        # gaze: dele door # pose: dele coat # gaze: imani dele
        3:00. The coat came off for that, and now it goes back on.
    }
}
{s4_a1_desk.nag:
    {trust_yusuf >= 1:
        ~ shift(1, 1, "found_him_in_large_print")
        # delayed: s4.d3.nag # time: Thu 4:00 # enter: yusuf # enter: dele # prop: phone yusuf # face: dele laugh # face: yusuf laugh # gaze: yusuf dele # gaze: dele yusuf # gaze: imani dele # prop: sheet gone
        Four, by the invite. Yusuf brings Dele in from large print by the sleeve, both laughing. Ros has canceled. They make it Friday.
    - else:
        ~ shift(-2, -2, "invite_went_gray")
        # delayed: s4.d3.nag # time: Thu 4:00 # exit: dele # enter: yusuf # prop: coat gone # prop: sheet gone # prop: phone yusuf # gaze: yusuf phone # face: yusuf sad # gaze: imani yusuf # pose: yusuf away
        Four. Yusuf stands by Dele's empty chair till the invite goes gray. He doesn't check large print. He moves it to Friday.
    }
}
-> s4_a3_workroom

// ------------------------------------------------------------------ Act 3: Dele, Friday
=== s4_a3_workroom
# card: pov # pov: dele # place: workroom # time: Fri 4:52
# enter: dele # pose: dele coat # prop: coat dele # gaze: dele window # face: dele {dated():worried|thinking}
{dated():You are Dele. It's Friday. Ros canceled yesterday, so you've got nothing, and there she goes, out to her car.|You are Dele. It's Friday. You've talked to Ros four times this week, and four times it was parking.}
{
- dated():
    # enter: yusuf # pose: yusuf hover # gaze: yusuf dele # face: yusuf neutral # gaze: dele yusuf
    4:52. Yusuf's bag is on his shoulder. He leaves at five, Fridays.
- else:
    # enter: yusuf # pose: yusuf busy # gaze: yusuf sheet # face: yusuf smile # gaze: dele yusuf # sfx: copier # prop: sheet yusuf
    4:52. The copier hums. Yusuf's making a poster: FORM NIGHT? in three fonts{s4_a1_desk.notyear:, NEXT YEAR? in a fourth}. He leaves at five.
}
{s4_a2_workroom.truth && dated() && not told_nine():
    # speaker: yusuf # gaze: yusuf floor
    Imani said you sounded doubtful. Monday. Which is fine!
    ~ shift(-2, -1, "who_was_under_the_desk")
    # delayed: s4.d4.truth # face: dele hurt # gaze: dele floor
    There was only the one person under that desk. You'd been about to say it yourself.
}
{stopped_counting():
    # gaze: dele sheet
    It's one copy. It's to ask you with, he says.
}
# decision: s4.d5 # talk: follow # speaker: yusuf # gaze: yusuf dele # gaze: dele yusuf
{dated():Hey. So it's Friday.|So, the poster. Is it too much?}
* (now) ["{dated():Ros canceled and I didn't chase her, so I've got nothing. Tuesday, okay?|Hold the poster a second. I haven't actually talked to Ros yet.}" # id: s4.d5.now]
    # speaker: yusuf # face: yusuf {dated():neutral|hurt} # gaze: yusuf dele
    {dated():Okay. Tuesday. Thanks for telling me.|Oh. No, sure. I got ahead. Sorry.}
    {dated():
        ~ shift(-1, 2, "nothing_by_friday")
        # pose: yusuf settle # gaze: yusuf clock # face: dele tired
        It's 4:54. You had nothing, and it took a minute to say so.
    - else:
        ~ shift(-2, 3, "held_the_poster")
        # gaze: yusuf sheet # prop: sheet yusuf # face: dele tired
        The copier finishes the page anyway. You both watch it come out.
    }
* (wait) [{dated():"I owe you a real answer today. There she goes!" Run for Ros's car.|"It's great, and it's early. Let me get Ros's okay before it goes up."} # id: s4.d5.wait]
    {dated():
        # place: road # enter: ros # gaze: ros dele # gaze: dele ros # face: dele laugh # face: ros surprised # pose: dele coat # speaker: ros # time: Fri 4:55
        A forms night. In a parking lot. Put it in writing, Dele.
        ~ shift(3, -1, "ran_for_her_car")
        # place: workroom # time: Fri 5:06 # pose: dele coat # gaze: dele clock # face: dele worried
        You're back at 5:06, out of breath, with half an answer. Yusuf's chair is pushed in.
        {s4_a1_desk.page:
            ~ shift(1, 3, "read_it_standing_up")
            # delayed: s4.d1.page # gaze: dele window # face: dele smile
            You'd had his one page in your coat. She's out there still, reading it against the steering wheel.
        }
    - else:
        # speaker: yusuf # face: yusuf smile # gaze: yusuf sheet # prop: sheet yusuf
        Pending Ros. I'll put a sticky on it.
        ~ shift(4, -2, "great_poster")
        # pose: yusuf upright # face: dele warm # gaze: dele sheet
        You pick your favorite font. It's the second one. He squares the {stopped_counting():one page like it's a|twelve copies into a} stack.
    }
* (mail) ["Ros hates email, but I'm sending it, you're copied: one evening, yes or no?" # id: s4.d5.mail]
    # sfx: typing # gaze: dele screen # face: yusuf surprised # gaze: yusuf window
    You type it and hit send. Yusuf's phone buzzes, and out the window Ros stops at her car.
    ~ shift(-1, 1, "one_evening_yes_or_no")
    # gaze: dele window # face: dele thinking # gaze: yusuf dele
    She reads it with her glasses up. She answers: "?"
    {s4_a1_desk.page:
        ~ shift(1, 3, "read_it_standing_up")
        # delayed: s4.d1.page # time: Fri 4:59 # face: dele smile # gaze: yusuf window
        You'd clipped on his one page. She gets to it next. She's reading it standing up, in the lot, with her keys out.
    }
-
{s4_a1_desk.second && wait:
    ~ shift(-2, -2, "shook_hands_again")
    # delayed: s4.d3.second # time: Fri 5:00 # gaze: yusuf dele # gaze: dele floor # face: yusuf neutral # pose: yusuf coat
    At five he puts out his hand on his way by. You shake it. Neither of you mentions the last time.
}
{s4_a1_desk.second && mail:
    ~ shift(1, 2, "this_week_just")
    # delayed: s4.d3.second # time: Fri 5:00 # speaker: yusuf # face: yusuf smile # gaze: yusuf dele # prop: phone gone # gaze: dele yusuf # face: dele warm
    At 4:58, when you hit send, I thought: he shook on this week. It was this week.
}
{s4_a1_desk.friday && wait:
    ~ shift(-2, -4, "friday_box_empty")
    # delayed: s4.d3.friday # time: Fri 5:06 # gaze: dele floor # face: dele hurt
    He's left page one on his desk, face up. FRI 5, in its box.
}
{s4_a1_desk.friday && kept():
    ~ shift(1, 0, "friday_box_checked")
    # delayed: s4.d3.friday # time: Fri 5:00 # enter: yusuf # prop: sheet yusuf # gaze: yusuf sheet # face: yusuf warm # gaze: dele sheet # face: dele warm
    On his way out, at five, he found FRI 5 on page one and put a check mark in the box.
}
{s4_a1_desk.nag && wait:
    ~ shift(-1, -2, "reschedule_he_asked")
    # delayed: s4.d3.nag # time: Fri 5:10 # sfx: phone # prop: phone dele # gaze: dele phone # face: dele tired
    5:10. Your phone buzzes. It's the invite, again, with one word from Yusuf: "Reschedule?"
}
{s4_a2_workroom.cover:
    {
    - kept() or mail:
        ~ shift(1, 1, "it_was_tonight")
        # delayed: s4.d4.cover # time: Fri 5:00 # enter: yusuf # enter: imani # speaker: yusuf # gaze: yusuf imani # face: yusuf smile # gaze: imani screen
        You said give him till Friday night, Imani. It's Friday night. He did.
    - dated():
        ~ shift(-2, -2, "kept_his_phone_on")
        # delayed: s4.d4.cover # time: Fri 5:12 # gaze: dele screen # face: dele tired
        There's a sticky on your screen: IMANI SAID TONIGHT. I'LL KEEP MY PHONE ON.
    - else:
        ~ shift(-2, -2, "friday_night_and_no_news")
        # delayed: s4.d4.cover # time: Fri 5:00 # enter: yusuf # enter: imani # speaker: yusuf # gaze: yusuf imani # face: yusuf tired # gaze: imani screen # face: imani sad
        You said give him till Friday night, Imani. It's Friday night. {now:He hasn't asked her.|It's pending.}
    }
}
{mail:
    # time: Fri night # gaze: dele phone # prop: phone dele # exit: yusuf # exit: imani # face: dele thinking
    That night at nine Ros answers again: "Tell me more."
}
{mail && s4_a1_desk.love:
    ~ shift(-2, 0, "the_date_line")
    # delayed: s4.d5.mail # gaze: dele phone # face: dele worried
    Yusuf's copied, so he can read the date on it. Monday you'd told him you'd get it to Ros. It says Friday.
}
{mail && (s4_a1_desk.notsold or s4_a1_desk.notyear):
    ~ shift(1, 0, "a_changed_mind")
    # delayed: s4.d5.mail # gaze: dele phone # face: dele smile
    And one from Yusuf, to you alone. "One evening! Okay!"
}
-> s4_a4_burrow

// ------------------------------------------------------------------ Act 4: Yusuf, the Wednesday after
=== s4_a4_burrow
# card: pov # pov: yusuf # place: burrow # time: Wed 10:50
# enter: yusuf # pose: yusuf stand # gaze: yusuf chairs # face: yusuf thinking # prop: chairs small
You are Yusuf. Library assistant, review on the 30th. Dele gets a say in it, and he's had your idea for nine days.
{s4_a3_workroom.now:
    {
    - not dated():
        ~ shift(2, 1, "poster_in_a_drawer")
        # delayed: s4.d5.now # time: Mon 9:00 # face: yusuf warm
        The poster's in your drawer and not on a wall. On Monday nobody asked you a thing about it. You were glad.
    - s4_a2_workroom.dele:
        ~ shift(1, 1, "tuesday_with_nothing")
        # delayed: s4.d5.now # time: Tue 4:58 # face: yusuf warm
        He'd said Tuesday. At 4:58 on Tuesday he came by, both arms in his coat, and said, "Still nothing."
    - else:
        ~ shift(-1, -1, "tuesday_through_the_glass")
        # delayed: s4.d5.now # time: Tue 5:09 # face: yusuf tired
        He'd said Tuesday. Tuesday at 5:09 he went by the window and mouthed it: tomorrow.
    }
}
{s4_a3_workroom.wait && s4_a1_desk.none:
    ~ shift(1, 2, "pending_ros")
    # delayed: s4.d5.wait # time: Mon 9:00
    The poster's in your drawer with a sticky on it: PENDING ROS. It's the first next step you've had.
}
{s4_a3_workroom.wait && s4_a1_desk.second:
    ~ shift(-1, -2, "ros_said_good_morning")
    # delayed: s4.d5.wait # time: Mon 9:00 # face: yusuf tired
    {stopped_counting():The poster's|Twelve posters are} in your drawer, pending Ros. Monday you held the door for her. She said good morning.
}
{s4_a1_desk.page && not ros_from_dele():
    ~ shift(-1, -1, "coffee_ring")
    # delayed: s4.d1.page # time: Tue 1:00 # face: yusuf tired
    You saw your one page, Tuesday, in Dele's box. It had a coffee ring on it.
}
{s4_a1_desk.great:
    {s4_a1_desk.notsold or s4_a1_desk.notyear:
        ~ shift(2, 2, "kept_both_halves")
        # delayed: s4.d2.great # face: yusuf warm
        "The rest of us walk right past," he said. He also said {s4_a1_desk.notyear:not this year|not sold}. You've kept both.
    - else:
        ~ shift(-1, -1, "not_one_hard_thing")
        # delayed: s4.d2.great # face: yusuf worried
        "It's good, honestly." That was nine days ago, and nobody's told you one hard thing about it since.
    }
}
{s4_a1_desk.box:
    {s4_a1_desk.notyear:
        ~ shift(-2, -1, "homework_for_a_no")
        # delayed: s4.d2.box # face: yusuf tired
        BOX 9, twice underlined, is crossed out. You'd called the state about it before you thought: for what? He said no.
    - else:
        ~ shift(-1, 0, "forty_minutes_of_hold")
        # delayed: s4.d2.box # face: yusuf thinking
        BOX 9 cost you a lunch: forty minutes on hold with the state. But you know now what you can't say, and who can.
    }
}
# time: Wed 10:50 # enter: haddad # pose: haddad sit # prop: sheet haddad # gaze: haddad yusuf # gaze: yusuf haddad # face: haddad thinking # face: yusuf neutral
The English circle is in the children's room, on small chairs. Mrs. Haddad runs it, and nobody's late.
# gaze: haddad sheet # gaze: yusuf sheet
You told her about Form Night before you told anyone. She passed a sheet around. There are eleven names on it.
{s4_a1_desk.love:
    {
    - dated():
        ~ shift(-1, 0, "she_remembers_a_day")
        # delayed: s4.d1.love # speaker: haddad # face: haddad skeptical
        You told me he said leave it with me, and {s4_a1_desk.nag:Thursday|Friday}. It is Wednesday.
    - s4_a1_desk.load:
        ~ shift(-1, 0, "after_the_30th_she_heard")
        # delayed: s4.d1.love # speaker: haddad # face: haddad thinking
        You told me he said leave it with me. You told me also, after your 30th. So I am early.
    - else:
        ~ shift(-2, -2, "nearly_a_yes")
        # delayed: s4.d1.love # speaker: haddad # face: haddad smile
        You told me he said leave it with me. I told them, this is nearly a yes.
    }
}
{s4_a1_desk.none:
    {s4_a1_desk.love:
        ~ shift(-2, -2, "probably_the_sixth")
        # delayed: s4.d3.none # face: yusuf worried # gaze: yusuf floor
        Dele didn't give you a date, so you'd given her one. The sixth, you'd said. Probably. It's on her sheet.
    - else:
        ~ shift(1, 1, "told_nobody_a_day")
        # delayed: s4.d3.none # face: yusuf neutral
        Dele wouldn't give you a date, so you haven't given her one. There's nothing to take back.
    }
}
# decision: s4.d6 # talk: buck # speaker: haddad # gaze: haddad yusuf # gaze: yusuf haddad # face: haddad neutral
{s4_a1_desk.love && s4_a1_desk.none:The evening is the sixth or it isn't? I have people.|When is the evening? I have people.}
* (nodate) ["No date. I was so happy I told you too early. I'll ask again." # id: s4.d6.nodate]
    # speaker: haddad # pose: haddad nod
    Ask. Tomorrow I am here at eleven.
    ~ shift(-3, 3, "told_her_too_early")
    # gaze: haddad sheet # face: yusuf worried
    She nods. She's heard "I'll ask" from professionals.
* (soon) ["Nobody's said yes. Eleven names might do it, so keep the list going." # id: s4.d6.soon]
    # speaker: haddad # face: haddad warm
    Then I keep it.
    ~ shift(2, -2, "keep_the_list")
    # gaze: haddad sheet # face: yusuf smile
    She smooths the sheet flat with the side of her hand.
* (ask) ["Dele has it, and I've been scared to push. Come ask him with me?" # id: s4.d6.ask]
    # place: desk # time: Wed 10:58 # enter: haddad # prop: sheet haddad # gaze: haddad sheet # gaze: yusuf haddad
    You walk her over. Dele's downtown till three. She writes DELE at the top of the sheet, above the eleven.
    # speaker: haddad # gaze: haddad yusuf # face: haddad thinking
    Tomorrow, then. At eleven.
* (desk) ["I don't know. I've got my break now, whose form is due first?" # id: s4.d6.desk]
    # speaker: haddad # face: haddad surprised # gaze: haddad chairs
    Now? I have two. Sit.
    ~ shift(3, -3, "two_forms_one_hour")
    # pose: yusuf sit # gaze: yusuf slip # face: yusuf smile # prop: slip yusuf # face: haddad warm
    Two forms, your whole break, and you're good at it. Then the second one gets to box nine.
    {told_nine():
        ~ shift(0, 4, "left_it_blank")
        # delayed: s4.d6.desk # time: Wed 11:40 # gaze: yusuf haddad # gaze: haddad slip # face: haddad thinking # face: yusuf neutral
        11:40. You leave box nine blank, write a phone number beside it, and tell her why. She copies the number for the rest.
    - else:
        ~ shift(-2, -1, "what_he_would_put")
        # delayed: s4.d6.desk # time: Wed 11:40 # gaze: yusuf haddad # face: yusuf thinking # face: haddad thinking
        11:40. Her sister stays over sometimes, so what goes there? You tell her what you'd put. She puts it.
    }
-
-> s4_a4_workroom

=== s4_a4_workroom
# place: workroom # time: Wed 3:40 # exit: haddad # prop: chairs gone # prop: slip gone # prop: sheet gone
# enter: yusuf # pose: yusuf stand # enter: dele # pose: dele busy # gaze: dele screen # enter: imani # pose: imani busy # gaze: imani screen # gaze: yusuf dele # face: yusuf thinking # face: dele neutral
{s4_a3_workroom.mail:Workroom, 3:40. Ros wrote "Tell me more" on Friday. As far as you can see, nobody has.|{s4_a1_desk.notyear:Workroom, 3:40. It's been not this year, and then it's been maybe. Nobody's said which.|Workroom, 3:40. Nobody's told you yes or no.}} Dele's at his desk, Imani's at hers.
# decision: s4.d7 # talk: follow # core # gaze: yusuf door
Imani can hear. Ros's door is open about a foot. In your pocket, copied out small, are the eleven names. What do you do?
* (yesno) ["Nine days, Dele, and eleven people asking me. Yes or no? No's fine." # id: s4.d7.yesno]
    # gaze: yusuf dele # gaze: dele yusuf # gaze: imani dele # face: dele surprised # pose: yusuf upright
    Imani stops typing.
    ~ shift(-2, 2, "a_nos_fine")
    # speaker: dele # face: dele worried # gaze: imani screen
    Tomorrow. Before lunch.
* (norush) [Spare him the audience. Text: "Eleven people are asking. Talk tomorrow at nine?" # id: s4.d7.norush]
    # sfx: phone # prop: phone yusuf # gaze: yusuf phone # gaze: dele floor # face: dele smile
    Eight feet away, his phone buzzes.
    ~ shift(3, -1, "hearted_it")
    # gaze: yusuf dele # face: yusuf smile # gaze: dele screen
    He hearts it. He gives you a thumbs-up as well, over the monitor.
* (ros) ["Dele, you've got a lot going on. Okay if I ask Ros myself?" Then knock. # id: s4.d7.ros]
    # speaker: dele # gaze: dele screen # gaze: yusuf dele # face: dele surprised # gaze: imani dele
    Sure.
    ~ shift(-4, 3, "knocked_on_her_door")
    # enter: ros # speaker: ros # gaze: ros yusuf # gaze: yusuf ros # face: ros thinking # face: dele hurt # pose: yusuf shrink
    Does Dele know you're asking me?
* (drop) [The eleven can't wait on your idea. Call Mrs. Haddad with legal aid's number. # id: s4.d7.drop]
    # prop: phone yusuf # gaze: yusuf phone # face: yusuf tired
    You call her. You can hear the pencil. She reads the number back to you.
    ~ shift(1, -1, "in_the_drawer")
    # prop: phone gone # gaze: yusuf floor # pose: yusuf settle
    {s4_a1_desk.page:The one page goes in your drawer, on top of the three, under the bus schedule.|The three pages go in your drawer, under the bus schedule.}
-
{s4_a1_desk.load:
    {drop:
        ~ shift(1, 2, "somebody_looking_out")
        # delayed: s4.d2.load # gaze: yusuf sheet # face: yusuf neutral # gaze: dele yusuf # face: dele warm
        The corner of page three's still folded. A lot to carry before your review, he'd said. So you've put it down.
    - else:
        ~ shift(-1, 0, "reason_or_warning")
        # delayed: s4.d2.load # gaze: yusuf sheet # face: yusuf worried
        The corner of page three's still folded. A lot to carry before your review, he'd said. Was that a reason, or a warning?
    }
}
-> s4_a5_desk

// ------------------------------------------------------------------ Act 5: Dele, Thursday
=== s4_a5_desk
# card: pov # pov: dele # place: desk # time: Thu 11:00
# enter: dele # pose: dele stand # gaze: dele screen # face: dele thinking
You are Dele. Form Night has been on your list for ten days, under the dentist. You've been to the dentist.
{s4_a3_workroom.wait && dated():
    ~ shift(1, 4, "she_is_thinking_about_it")
    # delayed: s4.d5.wait # enter: ros # gaze: ros dele # gaze: dele ros # speaker: ros # face: ros thinking
    That thing you ran at my car with. I keep thinking about it. I did say in writing, Dele.
- else:
    # gaze: dele door
    {s4_a3_workroom.mail:Ros asked for more on Friday. You haven't sent it.|{s4_a4_workroom.ros:Ros has heard of it now, from Yusuf.|Ros still hasn't heard of it.}}
}
{s4_a3_workroom.mail && s4_a4_workroom.drop:
    ~ shift(0, -2, "tell_me_more_unanswered")
    # delayed: s4.d5.mail # exit: ros # gaze: dele screen # face: dele tired
    "Tell me more" is six days old. You've starred it twice.
}
{s4_a1_desk.ros:
    {ros_heard():
        ~ shift(1, 3, "had_a_paragraph_ready")
        # delayed: s4.d2.ros # exit: ros # gaze: dele door # face: dele smile
        Tax Night came up, like you'd said it would. Yusuf had a paragraph in his shirt pocket, and Ros has read it.
    - else:
        ~ shift(-1, -1, "rehearsing_for_nobody")
        # delayed: s4.d2.ros # exit: ros # gaze: dele floor # face: dele worried
        Yusuf's got a paragraph on Tax Night in his shirt pocket. It's for a meeting nobody's booked.
    }
}
{s4_a4_workroom.yesno:
    {trust_yusuf >= 1 or kept():
        ~ shift(1, 1, "believed_him")
        # delayed: s4.d7.yesno # exit: ros # gaze: dele clock # face: dele warm
        "No's fine," he said yesterday, and you believe him. It's made it easier to think of one.
    - else:
        ~ shift(-2, 0, "in_front_of_imani")
        # delayed: s4.d7.yesno # exit: ros # gaze: dele floor # face: dele hurt
        He asked you at 3:40 yesterday, with Imani right there. Your ears are still warm.
    }
}
{s4_a4_workroom.norush:
    {kept():
        ~ shift(0, 2, "the_heart_meant_yes")
        # delayed: s4.d7.norush # exit: ros # enter: yusuf # gaze: dele yusuf # face: dele warm # gaze: yusuf dele
        You'd put a heart on his text, so at nine you went and found him. He'll hear by lunch, you said, either way.
    - else:
        ~ shift(-1, -3, "was_the_heart_a_yes")
        # delayed: s4.d7.norush # exit: ros # enter: yusuf # speaker: yusuf # gaze: yusuf dele # face: yusuf worried # gaze: dele screen
        Sorry, quick one. The heart you put on my text, was that a yes? I was here at nine.
    }
}
{s4_a4_workroom.ros:
    {ros_from_dele():
        ~ shift(2, 1, "asked_him_for_more")
        # delayed: s4.d7.ros # exit: ros # gaze: dele door # face: dele thinking
        Yesterday, through that door, Ros told him she'd asked you for more. He had more with him: {s4_a1_desk.page:one page|three pages}.
    - else:
        ~ shift(-1, 1, "first_she_heard")
        # delayed: s4.d7.ros # exit: ros # gaze: dele floor # face: dele sad
        Her door was open a foot yesterday. You heard Ros say it: "First I've heard of it."
    }
}
# exit: ros # time: Thu 11:05 # enter: haddad # pose: haddad upright # prop: sheet haddad # gaze: haddad dele # gaze: dele haddad # face: haddad neutral # enter: yusuf # gaze: yusuf haddad # pose: yusuf hover # face: dele neutral
11:05. Mrs. Haddad, who runs the English circle, lays a sheet on the desk. Eleven names. Yusuf's right next to you.
{s4_a4_workroom.drop:
    {told_nine() or s4_a4_burrow.desk:
        ~ shift(1, 2, "four_got_through")
        # delayed: s4.d7.drop # speaker: haddad # gaze: haddad yusuf # face: haddad warm # gaze: yusuf haddad
        The legal aid number. You told me what to ask them for, so four got through. Seven I still have.
    - else:
        ~ shift(-1, -2, "a_recording")
        # delayed: s4.d7.drop # speaker: haddad # gaze: haddad yusuf # face: haddad tired # gaze: yusuf floor
        The legal aid number is a recording. It thanks me. I have pressed four.
    }
}
{s4_a4_burrow.nodate:
    {s4_a4_workroom.drop:
        ~ shift(-2, -3, "you_asked")
        # delayed: s4.d6.nodate # speaker: haddad # gaze: haddad yusuf # face: haddad skeptical # gaze: yusuf floor # face: yusuf sad
        You said you would ask. You asked?
    - else:
        ~ shift(1, 0, "said_he_would_ask")
        # delayed: s4.d6.nodate # speaker: haddad # gaze: haddad yusuf # face: haddad warm # gaze: yusuf haddad
        He said he would ask, so I came to hear.
    }
}
{s4_a4_burrow.soon:
    {s4_a4_workroom.drop:
        ~ shift(-2, -3, "bus_passes")
        # delayed: s4.d6.soon # speaker: haddad # gaze: haddad yusuf # face: haddad thinking # gaze: yusuf floor # face: yusuf sad
        I kept the list, as you said. Two of them have bought bus passes.
    - else:
        ~ shift(0, 2, "eleven_is_an_argument")
        # delayed: s4.d6.soon # gaze: dele sheet # face: dele thinking
        She's kept the list going. Eleven names say more than {s4_a1_desk.page:one page|three pages} did. They're in eleven different handwritings.
    }
}
{s4_a4_burrow.ask:
    {kept() or s4_a2_workroom.dele:
        ~ shift(2, 2, "hoping_she_would_come")
        # delayed: s4.d6.ask # speaker: dele # gaze: dele haddad # face: dele warm # gaze: haddad dele
        That's me, at the top of the sheet. I was hoping you'd come.
    - else:
        ~ shift(-2, 0, "reads_it_upside_down")
        # delayed: s4.d6.ask # gaze: dele sheet # face: dele surprised
        At the top, in pencil, it says DELE. You can read it upside down.
    }
}
# decision: s4.d8 # talk: follow # core # speaker: haddad # gaze: haddad dele # gaze: yusuf dele # gaze: dele haddad
Mr. Dele. Is there an evening or not?
* (own) ["{ros_from_dele():No. Ros asked me for more on Friday, and I just let it sit.|{s4_a1_desk.second:No. Yusuf was waiting on me to catch Ros, and I never did.|{s4_a1_desk.none:No. Yusuf asked me for a date, and I've been ducking him.|I don't know. I told Yusuf {s4_a1_desk.nag:Thursday|Friday}, then Tuesday, and now it's Thursday.}}}" # id: s4.d8.own]
    ~ shift(-3, 4, "she_turned_the_sheet")
    # gaze: haddad sheet # gaze: dele sheet # face: dele tired # prop: sheet flat # gaze: yusuf dele
    She turns the sheet around, so that you can read it.
    {
    - s4_a4_burrow.nodate or s4_a4_burrow.ask:
        ~ shift(1, 0, "straight_already")
        # delayed: s4.d8.own # speaker: haddad # gaze: haddad yusuf # face: haddad neutral # face: yusuf warm
        {s4_a4_burrow.ask:He told me it is with you, and so it is. Good. I write it once.|No date, he told me, and no date it is. Good. I write it once.}
    - else:
        ~ shift(-1, 0, "told_her_nicer")
        # delayed: s4.d8.own # gaze: haddad yusuf # face: haddad thinking # gaze: yusuf floor # face: yusuf sad
        The sheet's your way up. She's looking at Yusuf, who'd {s4_a4_burrow.soon:told it to her nicer|done two of them on his break}.
    }
* (legal) ["Not yet, and here's why: some answers cost people money, and we can't give them." # id: s4.d8.legal]
    ~ shift(1, 0, "sorting_that_out")
    # speaker: haddad # gaze: haddad dele # face: haddad thinking
    Which answers?
    {
    - told_nine():
        ~ shift(1, 2, "the_states_own_wording")
        # delayed: s4.d8.legal # speaker: yusuf # gaze: yusuf haddad # pose: yusuf upright # gaze: haddad yusuf # gaze: dele yusuf # face: dele warm # face: yusuf neutral
        Box nine, who lives with you. We can read it to you. We can't tell you what to put.
    - s4_a4_burrow.desk:
        # speaker: yusuf # gaze: yusuf dele # face: yusuf worried # pose: yusuf shrink # gaze: dele yusuf
        Not box nine, though. Right? I did a box nine. Yesterday.
        ~ shift(-2, -1, "did_one_yesterday")
        # delayed: s4.d8.legal # gaze: dele floor # face: dele hurt # gaze: haddad yusuf
        It's box nine. You've been holding it since that Monday.
    - else:
        # speaker: yusuf # gaze: yusuf dele # face: yusuf surprised # gaze: dele floor
        Sorry. Which answers?
        ~ shift(-2, -1, "news_to_yusuf")
        # delayed: s4.d8.legal # face: dele hurt # gaze: haddad yusuf
        It's box nine. You've been holding it since that Monday. She has her pencil out, and now so does he.
    }
* (plan) ["Not yet. I let it sound like a plan, and I'm sorry about that." # id: s4.d8.plan]
    ~ shift(0, 1, "not_a_plan_yet")
    # gaze: haddad yusuf # gaze: yusuf sheet # face: haddad thinking
    She looks at Yusuf. If it sounded like one, it sounded like one from him.
    {s4_a4_burrow.nodate:
        ~ shift(1, 1, "told_her_first")
        # delayed: s4.d8.plan # speaker: haddad # gaze: haddad yusuf # face: haddad warm # face: yusuf warm
        Not to me. Too early, he told me, yesterday. He was first.
    - else:
        ~ shift(-2, -1, "sounded_like")
        # delayed: s4.d8.plan # speaker: yusuf # gaze: yusuf floor # face: yusuf hurt # gaze: dele yusuf
        Sounded like. Right. That'd be me.
    }
* (do) ["You've waited enough. First Tuesday of the month, and put my name down." # id: s4.d8.do]
    # face: haddad laugh # gaze: haddad dele # face: dele laugh # speaker: haddad
    Tuesday!
    ~ shift(5, -3, "first_tuesday")
    # gaze: yusuf dele # face: yusuf surprised
    She claps, once. Yusuf looks at you. You've got the boys, Tuesdays.
    {ros_heard():
        ~ shift(0, 2, "penciled_the_room")
        # delayed: s4.d8.do # enter: ros # gaze: ros dele # gaze: dele ros # speaker: ros # face: ros smile
        I heard Tuesday. I'd already penciled you the room. In pencil, Dele.
    - else:
        ~ shift(-2, -2, "heard_it_from_the_desk")
        # delayed: s4.d8.do # enter: ros # gaze: ros dele # gaze: dele ros # speaker: ros # face: ros frown # face: dele worried
        I could hear that from my office. What's on Tuesday?
    }
-
-> s4_a5_workroom

=== s4_a5_workroom
# place: workroom # time: Thu 12:10 # exit: haddad # exit: yusuf # exit: ros # prop: sheet gone
# enter: dele # enter: ros # pose: dele sit # gaze: dele ros # gaze: ros dele # face: ros neutral # face: dele tired
At noon you sit down with Ros and tell her all of it. It takes four minutes.
# speaker: ros # face: ros thinking
Your calendar, Dele. Your call. I just don't want a second Tax Night.
# exit: ros # enter: yusuf # pose: yusuf stand # prop: sheet flat # gaze: yusuf sheet # gaze: dele sheet # face: yusuf neutral
12:10. She's gone to lunch. The sheet's on the table between you and Yusuf.{s4_a5_desk.do: An hour ago you said Tuesday.}
# decision: s4.d9 # talk: feedback # speaker: yusuf # gaze: yusuf dele # gaze: dele yusuf
So what do I tell them? The eleven?
* (pilot) ["One evening, ready or not. You run it, I do chairs, nobody answers box nine." # id: s4.d9.pilot]
    # speaker: yusuf # face: yusuf {knows_nine():smile|worried}
    {knows_nine():Nobody answers box nine.|{nine_filled():What's box nine? I mean, I did one. What is it?|What's box nine?}}
    ~ shift(3, 0, "one_evening_with_yusuf")
    # gaze: yusuf sheet # pose: yusuf sit # face: dele warm
    {knows_nine():He writes that down, large.|You tell him. He {nine_filled():doesn't say anything. Then he |}writes it down, large.}
* (partner) ["Do you know anybody who's allowed to answer box nine? I'll hold the room." # id: s4.d9.partner]
    # speaker: yusuf # face: yusuf thinking
    {told_nine() or s4_a4_workroom.drop:There's a Ms. Okafor at legal aid. I can ask.|I don't know who that'd be. Okay. I'll find out.}
    ~ shift(0, 2, "hold_the_room")
    # gaze: dele screen # gaze: yusuf sheet
    {knows_nine():You put a hold on the meeting room for the 25th.|First you tell him what box nine is. Then you put a hold on the meeting room for the 25th.}
* (no) ["It's no. They waited on me, so I'll call all eleven myself, today." # id: s4.d9.no]
    # speaker: yusuf # face: yusuf sad # gaze: yusuf sheet # pose: yusuf shrink
    Okay. They're in order. I put the numbers in.
    ~ shift(-3, 4, "called_all_eleven")
    # prop: sheet dele # prop: phone dele # gaze: dele phone # gaze: yusuf floor
    He turns the sheet to face you. You call all eleven. It takes till 6:40.
* (fall) ["September 9, when we're ready. Both our names, on the calendar now." # id: s4.d9.fall]
    # speaker: yusuf # face: yusuf smile # gaze: yusuf screen
    September 9. It's so official.
    ~ shift(5, -1, "september_ninth")
    # gaze: dele screen # face: dele smile # sfx: typing
    You type it in, DELE + YUSUF. It turns blue. You both watch it be blue.
-
{no:
    {s4_a5_desk.do:
        ~ shift(-2, -3, "tuesday_crossed_out")
        # delayed: s4.d9.no # time: Thu 6:40 # gaze: dele phone # face: dele sad # exit: yusuf
        Mrs. Haddad you call last. "You said Tuesday," she says. You can hear the pencil go across it.
    - else:
        ~ shift(2, 0, "eleven_check_marks")
        # delayed: s4.d9.no # time: Thu 6:40 # gaze: yusuf sheet # face: yusuf warm # gaze: dele yusuf # pose: yusuf stand
        6:40. Eleven check marks, in your handwriting. Yusuf reads down the whole sheet, and then he gets you a water.
    }
}
{no && s4_a1_desk.notyear:
    ~ shift(2, 1, "same_as_the_first_day")
    # delayed: s4.d1.notyear # time: Thu 6:45 # enter: yusuf # speaker: yusuf # gaze: yusuf dele # face: yusuf neutral # gaze: dele yusuf
    It's what you said the first day. Not this year. I had it the whole time, kind of.
}
{s4_a5_desk.do:
    ~ shift(-1, 0, "the_tuesday_sitter")
    # delayed: s4.d8.do # time: Fri 8:30 # gaze: dele phone # prop: phone dele # face: dele tired
    {pilot:Friday you find a sitter for Tuesday. She's eighteen dollars an hour, and she knows it.|Friday you cancel the sitter you'd found for Tuesday. She's sorry, too. She'd told her mother.}
}
{pilot:
    {list_up():
        ~ shift(0, 2, "what_we_cant_answer")
        # delayed: s4.d9.pilot # time: July # place: desk # pose: dele stand # enter: yusuf # gaze: yusuf door # gaze: dele door # face: yusuf neutral # face: dele smile
        One evening in July there's a list by the door: WHAT WE CAN'T ANSWER. Somebody asks. Yusuf points.
    - else:
        ~ shift(-2, -2, "seven_forty_box_nine")
        # delayed: s4.d9.pilot # time: July # place: desk # pose: dele stand # enter: yusuf # gaze: yusuf dele # face: dele worried # face: yusuf worried # gaze: dele floor
        One evening in July, at 7:40, a man asks about box nine. It's you who answers. He looked so worried.
    }
}
{partner:
    {okafor():
        ~ shift(2, 1, "ms_okafor_came")
        # delayed: s4.d9.partner # time: July # place: desk # pose: dele stand # enter: yusuf # gaze: yusuf door # gaze: dele door # face: yusuf smile # face: dele warm
        Legal aid was in Yusuf's phone already. In July they send Ms. Okafor, who answers box nine till eight with her shoes off.
    - else:
        ~ shift(-1, 0, "released_on_the_25th")
        # delayed: s4.d9.partner # time: Thu 25 # enter: yusuf # gaze: dele screen # face: dele tired # gaze: yusuf screen # face: yusuf tired
        You held the room, and he called nine offices on his lunches. On the 25th you let the room go.
    }
}
{fall:
    {kept():
        ~ shift(0, 2, "still_blue")
        # delayed: s4.d9.fall # time: September # enter: yusuf # gaze: dele door # face: dele smile # gaze: yusuf door # face: yusuf smile
        September 9, still blue. Nine of the eleven come. Somebody'd told them you're good for a date.
    - else:
        ~ shift(-2, -3, "moved_then_moved")
        # delayed: s4.d9.fall # time: September # enter: yusuf # gaze: dele screen # face: dele tired # gaze: yusuf screen # face: yusuf tired
        September 9 moves to the 16th. The 16th moves. It's still blue, wherever it is.
    }
}
-> s4_ending

// ------------------------------------------------------------------ Endings
=== s4_ending
{s4_a1_desk.friday && kept() && not s4_a4_workroom.drop && not s4_a5_desk.do && not s4_a5_workroom.no: -> s4_end_special}
{zone() == "steady": -> s4_end_steady}
{zone() == "cosy": -> s4_end_cosy}
{zone() == "tight": -> s4_end_tight}
-> s4_end_fraying

=== s4_end_steady
# card: ending # ending: s4.steady # place: desk # time: {s4_a5_workroom.fall:October|August} # enter: dele # enter: yusuf # prop: coat dele
Box Nine
# pose: dele coat # gaze: dele yusuf # pose: yusuf stand # gaze: yusuf sheet # face: yusuf neutral # face: dele neutral
By the desk there's a laminated card in Yusuf's capitals: WHAT WE CAN'T ANSWER, AND WHO CAN. Box nine is first.
{
- s4_a5_workroom.pilot: # gaze: dele sheet
    There was one evening, with six chairs and five people. There's a second on the calendar. The sixth chair's for coats.
- okafor(): # gaze: dele sheet
    Ms. Okafor takes box nine, one night a month. Yusuf takes the other forty.
- s4_a5_workroom.partner: # gaze: dele sheet
    There's been no evening. The card has the nine offices on it, with the hours when a person picks up.
- s4_a5_workroom.no: # gaze: dele sheet
    There's been no evening. People read the card on their way to the phone. Some come back to tell him how it went.
- else: # gaze: dele sheet
    {kept():There was the one in September.|There was one, in the end, the first week of October.} Yusuf ran it. You did chairs.
}
# speaker: yusuf # gaze: yusuf dele # face: yusuf smile
I've got another idea. It's one page.
# speaker: dele # gaze: dele yusuf # pose: dele lean # face: dele smile
Start with the part I won't like.
# gaze: dele clock
{tuesday_off():You told Mrs. Haddad about Tuesday yourself, standing up. |}The page has one staple in it. He's kept the long version, in case.
-> s4_ripple

=== s4_end_cosy
# card: ending # ending: s4.cosy # place: staffroom # time: {s4_a5_workroom.fall:October|August} # enter: dele # enter: yusuf # enter: imani # prop: cup imani
Everyone Loves Form Night
# gaze: imani cards # gaze: yusuf dele # gaze: dele yusuf # face: dele smile # face: yusuf smile
There's a poster up in the staff room, in three fonts. Nobody gets coffee without saying how much they love it.
{
- s4_a5_workroom.pilot: # gaze: dele cup
    There was the one evening, and people still bring it up. Nobody's booked a room for the next.
- okafor(): # gaze: dele cup
    Ms. Okafor came once, and was lovely. Everyone's been meaning to call her.
- s4_a5_workroom.partner: # gaze: dele cup
    Nobody's found anybody for box nine. Everyone's sure somebody will.
- s4_a5_workroom.no: # gaze: dele cup
    You called all eleven and told them no. The staff still ask you when it is. You say they'd have to ask Yusuf.
- else: # gaze: dele cup
    {kept():There was the one, in September. The next is in the spring, or the fall after.|It's on the calendar. It's been on most of the calendar.}
}
# speaker: imani # gaze: imani dele # face: imani smile
Your paragraph for Yusuf's review ran two pages. Ros read me some of it.
# gaze: yusuf floor # face: yusuf warm
He's off probation. He's kept both pages. {tuesday_off():It was Yusuf who told Mrs. Haddad about Tuesday. You'd meant to.|Mrs. Haddad's stopped asking. When she goes by the desk, she waves.}
-> s4_ripple

=== s4_end_tight
# card: ending # ending: s4.tight # place: workroom # time: {s4_a5_workroom.fall:October|August} # enter: dele # enter: imani # enter: yusuf
A Clear No
# pose: dele stand # gaze: dele screen # pose: yusuf turned # gaze: yusuf imani # gaze: imani yusuf
Ideas get an answer by Friday now, in writing, with a reason. It's your rule. People say it's a good rule.
{
- s4_a5_workroom.pilot: # face: dele neutral
    Form Night had its one evening. Then it had two lines from you: no to a second, and why.
- s4_a5_workroom.partner: # face: dele neutral
    Form Night's was two lines: no, and {okafor():Ms. Okafor can see people at her own office, Tuesdays|nobody you could find is allowed to}.
- s4_a5_workroom.no: # face: dele neutral
    Form Night's was two lines, for the file. By then all eleven knew, and knew who to call.
- else: # face: dele neutral
    {kept():Form Night got its one evening in September, and on the Friday two lines: no to a second, and why.|Form Night's came in October: two lines, no, and that September was never going to be less busy.}
}
# speaker: dele # gaze: dele yusuf # face: dele worried
Was it clear, at least?
# speaker: yusuf # gaze: yusuf dele # face: yusuf neutral
Yeah. No, it was really clear.
# gaze: yusuf imani # gaze: dele floor
{tuesday_off():Mrs. Haddad had you put Tuesday in writing, too, and she kept it. |}He's off probation. He has another idea, you hear. Imani's seen it.
-> s4_ripple

=== s4_end_fraying
# card: ending # ending: s4.fraying # place: desk # time: {s4_a5_workroom.fall:October|August} # enter: dele # enter: yusuf # prop: form yusuf # prop: coat dele
Leave It With Me
# pose: dele coat # gaze: dele yusuf # pose: yusuf hover # gaze: yusuf dele # face: yusuf neutral # face: dele worried
Yusuf's off probation. It's 4:48 again, and he has a form for you: reference for an applicant, Eastside branch.
# speaker: dele # gaze: dele clock
Eastside. No, that's great. That's a great building. Leave it with me.
# speaker: yusuf # gaze: yusuf floor # face: yusuf smile
It's due Friday. By five.
# gaze: dele phone # face: dele sad
You write it that same night, at the kitchen table, and it's good, and it's on time.
{
- tuesday_off(): # exit: yusuf
    Nobody'd told Mrs. Haddad about Tuesday. She came. She brought four of them, and her own pencils.
- s4_a5_workroom.pilot: # exit: yusuf
    There was the one evening. The poster from it is in his drawer, and he's left you the drawer.
- s4_a5_workroom.no: # exit: yusuf
    Mrs. Haddad asked for her sheet back. She says hello to you in English, and to Yusuf in whatever he likes.
- else: # exit: yusuf
    {okafor():Ms. Okafor came once. It's Yusuf she has the number for.|Mrs. Haddad's sheet is in the drawer with his pages, under the bus schedule. He's left you the drawer.}
}
-> s4_ripple

=== s4_end_special
# card: ending # ending: s4.special # place: workroom # time: Fri 5:00 # enter: dele # enter: yusuf # prop: coat dele
Friday at Five
# pose: dele coat # gaze: dele yusuf # pose: yusuf sit # gaze: yusuf dele # face: dele neutral # face: yusuf neutral
{s4_a5_workroom.fall:October|August}, a Friday, five o'clock. You're at Yusuf's desk with one arm in your coat.
{
- s4_a5_workroom.pilot: # speaker: dele
    The second evening. I don't have a room yet. That's all I've got.
- okafor(): # speaker: dele
    Ms. Okafor can do the third Tuesday. That's all I've got.
- s4_a5_workroom.partner: # speaker: dele
    Nobody for box nine this week, either. That's all I've got.
- else: # speaker: dele
    Nine came, and Ros liked nine. No second date yet. That's all I've got.
}
# speaker: yusuf # face: yusuf smile # prop: sheet yusuf # gaze: yusuf sheet
Okay. See you next Friday.
{zone():
- "steady": # gaze: dele sheet # face: dele smile
    He checks the box. Imani stops by on Fridays now to see what she's getting, and last week it was Ros.
- "cosy": # gaze: dele sheet # face: dele smile
    He checks the box. Then you both talk about the boys till 5:08, which isn't in the box.
- "tight": # gaze: dele sheet # face: dele neutral
    He checks the box. It's under a minute, and it's about the only minute of the week you two talk.
- else: # gaze: dele sheet # face: dele tired
    He checks the box. It's the one thing in the building that happens when it says.
}
# gaze: dele clock # pose: dele coat
After-care knows about Fridays. It's four dollars, most weeks.
-> s4_ripple

// ------------------------------------------------------------------ What reached the patrons
=== s4_ripple
{
- s4_a5_workroom.pilot:
    # ripple # patron: haddad
    Of the eleven, five came that evening: three rent rebates, a school lunch, and one who wouldn't say. Mrs. Haddad poured.
- okafor():
    # ripple # patron: haddad
    Of the eleven, eight came, and seven left with a stamped form. Mrs. Haddad asked Ms. Okafor for her card, and then for ten.
- s4_a5_workroom.partner:
    # ripple # patron: haddad
    The eleven were told nothing, nicely, till the 25th. Four of them had rent rebates, due in August. Two made it.
- s4_a5_workroom.no:
    # ripple # patron: haddad
    The eleven knew the same day, and who to call. Four of them had rent rebates, due in August. All four made it.
- kept():
    # ripple # patron: haddad
    Nine of the eleven came in September. Four had rent rebates, which had closed in August. They asked about next year.
- else:
    # ripple # patron: haddad
    Of the eleven, four had rent rebates, due in August, and had waited for us. They're down for next year.
}
{
- nine_filled():
    # ripple # patron: haddad
    The woman whose sister stays over got a letter about box nine. It's under review. She hasn't told Yusuf. Mrs. Haddad has.
- s4_a5_workroom.pilot && not list_up():
    # ripple # patron: haddad
    The man from 7:40 got a letter about box nine. He asked Mrs. Haddad what "overpayment" means.
- s4_a4_burrow.desk:
    # ripple # patron: haddad
    The woman with the blank box nine called the number. It took her two tries, and she did it in English.
- else:
    # ripple # patron: haddad
    Since Tax Night nobody here has told anybody what to put in box nine. Mrs. Haddad teaches it now: the word is "household."
}
# ripple # patron: helmet
{s4_a5_workroom.pilot:The man in the bike helmet came about box six, vehicles. He had more to say than there was box.|{okafor():The man in the bike helmet asked Ms. Okafor if a bicycle is an asset. She looked it up.|{s4_a5_workroom.no:The man in the bike helmet had signed the back of the sheet. Dele called him, too. He took it on speaker, through the helmet.|{s4_a5_workroom.fall && kept():The man in the bike helmet had signed the back of the sheet. On September 9 he came about box six, vehicles. He stayed.|The man in the bike helmet had signed the back of the sheet, twelfth. He stops at the desk Tuesdays, in case.}}}}
-> END
