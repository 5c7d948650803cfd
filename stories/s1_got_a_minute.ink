// s1 "Got a Minute?": Doris, the self-check, prints one person's books on another person's receipt.
// Yusuf has noticed. One Tuesday, played as Imani, Yusuf, Ros, and Imani again. Nine decisions.
//
// The facts that never change: Yusuf went to Gus first and called it a paper thing; Gus sent him to Imani. He has his
// own receipt with five strange call numbers on it, all 306.89. Mrs. Delacroix's neighbor gets hers at the desk.
# title: Got a Minute?
# content: s1 1.0

-> s1_start

INCLUDE lib/meters.ink
INCLUDE lib/cast.ink

VAR heard = 0           // what reached Imani: 0 scraps, 1 all his words, 2 she has read the receipt herself
VAR ros_got = 0         // what reached Ros: 0 "receipts", 1 the gist, 2 she has the receipt

// ---- What the story asks of its own state ----

// By the time line two rings, Yusuf believes that Imani means it.
=== function believed()
    ~ return s1_a1_workroom.turn or (s1_a1_workroom.slot && s1_a1_workroom.mirror)

// Doris was off by eleven: he was told to, and he dared.
=== function doris_off()
    ~ return s1_a1_workroom.plug && believed()

// Imani put Gus on speaker at 11:15, and the vendor opened a ticket.
=== function ticket()
    ~ return s1_a1_workroom.gus && s1_a1_workroom.turn

// 12:05 was kept, by her clock or by his foot.
=== function noon_kept()
    ~ return s1_a1_workroom.when && (s1_a1_workroom.mirror or not s1_a1_workroom.turn)

// "Later" turned out to be a time: the button held so far, or he believed her and she hadn't read it yet.
=== function later_was_fine()
    ~ return s1_a1_workroom.fix or (s1_a1_workroom.turn && not s1_a1_workroom.mirror)

// Somebody warned Ros before Yusuf came in.
=== function ros_warned()
    ~ return s1_a1_workroom.ros or s1_a1_workroom.plug

// Ros herself has called the vendor.
=== function ros_called()
    ~ return s1_a2_office.look or (s1_a2_office.today && ros_got > 0)

// Somebody has listened to Yusuf well enough today that he can say it to a judge.
=== function practiced()
    ~ return trust_ros >= 1 or s1_a1_workroom.mirror

// How many people's records went out by closing.
=== function letters()
    {
    - doris_off():
        ~ return "four"
    - ros_got == 2:
        ~ return "five"
    - else:
        ~ return "seven"
    }

=== s1_start
-> s1_a1_workroom

// ------------------------------------------------------------------ Act 1: Imani, Tuesday morning
=== s1_a1_workroom
# card: pov # pov: imani # place: workroom # time: Tue 10:42
# enter: imani # pose: imani busy # gaze: imani screen # face: imani tired
You are Imani. Reference, technology, and anything in the building that beeps.
# face: imani frown
The county wants your budget spreadsheet by noon. You're on row 212 of 300, and it's billing you for a database that closed in 2019.
# enter: yusuf # pose: yusuf hover # gaze: yusuf imani # face: yusuf worried # prop: slip yusuf # gaze: imani screen
Yusuf, the new library assistant, is in the doorway with a receipt folded very small.
# speaker: yusuf
Sorry. Do you have a minute? It might not even be a thing.
# decision: s1.d1 # talk: body # core # gaze: imani yusuf # face: imani neutral
Your boss gave the county her word. In five months Yusuf's never asked you for anything. It's 10:42. What do you do?
* (turn) [Swivel around, and start fixing the broken stapler. "The county can wait. Talk." # id: s1.d1.turn]
    ~ trust(trust_yusuf, 1)
    ~ heard = 1
    # gaze: imani yusuf # pose: imani sit # prop: stapler imani # pose: yusuf settle # face: yusuf surprised
    You fix things when you're listening. It took him a month to figure that out. He sits.
    ~ shift(4, -1, "turned_around")
    # speaker: yusuf # face: yusuf talk # face: imani warm
    Okay. So the thing is Doris.
* (type) ["Sit down. I can't stop typing, but I've got four brothers, I hear everything." # id: s1.d1.type]
    ~ trust(trust_yusuf, -1)
    # gaze: imani screen # pose: imani busy # face: yusuf laugh # pose: yusuf sit # gaze: yusuf imani
    He laughs, and sits. You hear him get comfortable.
    ~ shift(1, 1, "kept_typing")
    # gaze: imani screen # face: yusuf neutral # sfx: typing
    You type through six rows while he's finding the beginning.
* (slot) ["I'm no good till noon, I'd miss half of it. Could it wait till 12:05?" # id: s1.d1.slot]
    # speaker: yusuf # face: yusuf smile # pose: yusuf shrink
    12:05. Sure. That's better, honestly.
    ~ shift(-1, 3, "asked_for_noon")
    # gaze: imani screen # pose: imani busy # pose: yusuf hover # gaze: yusuf slip # face: yusuf worried
    Yusuf would tell you it could wait with his sleeve on fire. He hasn't left.
-
{heard == 1:
    # gaze: imani yusuf # gaze: yusuf imani # face: yusuf talk
    Doris is the self-check machine, out by the doors. You don't look at the screen once.
    # speaker: yusuf # face: yusuf worried
    She put a stranger's books on a lady's receipt. So I tried my own card, and I got five extra.
    # speaker: yusuf # gaze: yusuf floor
    I asked Gus, only I called it a paper thing. He said paper's you.
- else:
    # missed # speaker: yusuf # gaze: imani screen # gaze: yusuf imani # face: yusuf talk
    So, it's Doris. A lady's receipt had… and hers weren't… so I tried my… five extra.
    # gaze: imani screen # face: imani frown
    Doris is the self-check machine, out by the doors. Row 213 is fine. Row 214 is row 212 again.
    # missed # speaker: yusuf # gaze: yusuf floor # gaze: imani screen # face: yusuf worried
    …asked Gus, only I called it… he said… you. So.
}
# gaze: yusuf slip # gaze: imani {heard == 1:yusuf|slip} # pose: yusuf shrink
{heard == 1:He keeps a thumb over the receipt.|All you can see from here is a thumb, over a receipt.} What people check out is nobody's business, ours included.
# decision: s1.d2 # talk: listen # time: Tue 10:46 # gaze: yusuf imani # pose: yusuf lean
{heard == 1:Gus runs circulation, and the contract for Doris. He hasn't heard it the way you just did. It's 10:46. What do you say?|Then it's quiet, the way it is after a question. You got about half, and Gus from circulation was in it. It's 10:46. What do you say?}
* (fix) ["No idea why, but the green button stops her. Ten seconds, before the next person." # id: s1.d2.fix]
    # speaker: yusuf # pose: yusuf nod # face: yusuf smile
    Green button. Ten seconds. Okay, great.
    ~ shift(4, -2, "green_button")
    # gaze: yusuf slip # face: imani smile
    He writes GREEN BUTTON on the receipt. It does clear her. You've done it a dozen times.
* (mirror) ["Show me. I know it's a stranger's list, I just can't judge it from a thumb." # id: s1.d2.mirror]
    ~ trust(trust_yusuf, 1)
    ~ heard = 2
    # gaze: yusuf slip # gaze: imani slip # prop: slip imani # pose: imani lean # pose: yusuf lean
    He takes a while unfolding it. It's all one person's, five call numbers, and every one is 306.89.
    ~ shift(0, 2, "read_the_receipt")
    # face: imani worried # gaze: imani yusuf # gaze: yusuf imani
    You don't need the titles. That's somebody's divorce.
* (gus) ["I'd only be guessing. Tell Gus word for word, and come get me if he shrugs." # id: s1.d2.gus]
    # speaker: yusuf # face: yusuf {turn:thinking|worried} # gaze: yusuf slip
    {turn:Word for word. So, books, and not paper. Okay.|Gus sent me to— Okay. Word for word.}
    ~ shift(-1, 3, "sent_to_gus")
    # gaze: yusuf slip # gaze: imani {turn:yusuf|screen} # pose: yusuf hover
    {turn:He says it over to himself, and the receipt gets another fold.|The receipt gets another fold. Gus had sent him to you. That was the half you missed.}
-
# sfx: phone # time: Tue 10:48 # enter: ros # gaze: ros imani # face: ros neutral # gaze: yusuf door # gaze: imani ros # prop: slip yusuf # pose: yusuf stand
A phone buzzes on your desk. Ros, the branch manager, leans in with her glasses up on her head.
# speaker: ros
Imani. The county's on line two. They'd like to hear about row 212.
# decision: s1.d3 # talk: listen # core # gaze: imani phone # gaze: yusuf door # pose: yusuf turned # face: yusuf smile
Your hand's on the phone. Yusuf is doing the face where he was just leaving anyway. What does he get?
* (later) ["Hit me up later, okay? Any time this afternoon. I want the whole story." # id: s1.d3.later]
    # missed # speaker: yusuf # gaze: imani phone # prop: phone imani # gaze: yusuf imani
    Sure, I'll… it's only that… no problem.
    ~ shift(4, -2, "any_time_later")
    # face: yusuf smile # gaze: yusuf door # gaze: ros yusuf
    It's a good smile. Line two is saying hello for the second time.
* (when) ["Let's {slot:still }say 12:05, in that chair. Honestly, if I forget, step on my foot." # id: s1.d3.when]
    ~ trust(trust_yusuf, 1)
    # speaker: yusuf # gaze: yusuf imani # gaze: imani yusuf # pose: yusuf stand
    Which foot?
    ~ shift(1, 2, "which_foot")
    # face: yusuf laugh # face: imani smile # gaze: yusuf floor
    He's joking. You put out the left one anyway, and he makes a note of it.
* (plug) {heard > 0} ["Shut Doris off till I'm done with this call. Anybody complains, I told you to." # id: s1.d3.plug]
    ~ trust(trust_yusuf, 1)
    # speaker: yusuf # face: yusuf surprised # pose: yusuf upright # gaze: yusuf imani
    I'm allowed to do that?
    ~ shift(-2, 4, "shut_her_off")
    # prop: phone imani # gaze: imani yusuf # face: ros skeptical
    You've got the county in one ear. You point at him, then at the outlet.
* (email) {heard == 0} ["Email me what you saw, with the times. I'll read it before I eat, promise." # id: s1.d3.email]
    ~ trust(trust_yusuf, -1)
    # missed # speaker: yusuf # gaze: imani phone # prop: phone imani # gaze: yusuf imani
    Sure. I could just… or, no… I'll write it up.
    ~ shift(0, 2, "put_it_in_email")
    # gaze: yusuf slip # face: yusuf thinking
    He looks at the receipt as if it could type.
* (ros) ["Ros, can Yusuf get five minutes with you today? It shouldn't wait on me." # id: s1.d3.ros]
    ~ trust(trust_yusuf, 1)
    # speaker: ros # gaze: ros yusuf # pose: ros turned # gaze: yusuf ros
    Twelve-thirty. My office.
    ~ shift(1, 1, "five_minutes_with_ros")
    # gaze: ros door # face: yusuf worried # pose: yusuf upright # prop: phone imani
    She's walking already. Yusuf goes a little gray, and nods at where she was.
-
{ticket():
    # time: Tue 11:15 # exit: ros # gaze: yusuf imani # gaze: imani yusuf # pose: yusuf stand # face: yusuf worried # speaker: yusuf
    Gus says machines are you, though. He kind of said so the first time.
    ~ shift(1, 2, "gus_on_speaker")
    # delayed: s1.d2.gus # prop: phone imani # face: imani neutral # face: yusuf smile # gaze: yusuf phone
    11:15. You put the county on hold and Gus on speaker, and Yusuf says it word for word. The vendor opens a ticket.
}
-> s1_a2_office

// ------------------------------------------------------------------ Act 2: Yusuf, Tuesday noon
=== s1_a2_office
# card: pov # pov: yusuf # place: office # time: Tue 12:31 # exit: imani
# enter: yusuf # pose: yusuf hover # gaze: yusuf ros # face: yusuf worried # prop: slip yusuf
# enter: ros # pose: ros sit # gaze: ros phone # prop: phone ros # face: ros tired
You are Yusuf, library assistant. One more month of probation. You've got that receipt down to the size of a stamp.
{
- s1_a1_workroom.turn:
    # speaker: ros # gaze: ros phone
    Row 212 is still open, so no, you won't have the sheet by noon. That's us. I'm sorry.
    ~ shift(0, -3, "county_sheet_late")
    # delayed: s1.d1.turn # gaze: yusuf floor
    It's 12:31. Ros is on with the county, and you wonder how much of that sorry is yours.
- s1_a1_workroom.type:
    ~ shift(0, 2, "in_at_1158")
    # delayed: s1.d1.type # speaker: ros # gaze: ros phone # face: ros smile
    No, the county's had Imani's sheet since 11:58. Go look. Row 212 sends its regards.
- else:
    ~ shift(0, 2, "in_by_noon")
    # delayed: s1.d1.slot # speaker: ros # gaze: ros phone # face: ros smile
    No, the county's had Imani's sheet since 11:58. Go look. Row 212 sends its regards.
}
{s1_a1_workroom.later:
    {s1_a1_workroom.slot:
        ~ shift(-3, -2, "told_to_wait_twice")
        # delayed: s1.d1.slot # gaze: yusuf clock # face: yusuf tired
        First Imani said 12:05, and then she said later. At 12:05 you weren't sure which one counted.
    }
    {s1_a1_workroom.mirror:
        ~ shift(-2, -4, "read_it_and_said_later")
        # delayed: s1.d2.mirror # gaze: yusuf slip # face: yusuf sad
        She'd read it, too, all five of the 306.89s. You watched her get it. And it was still later.
    }
    {not later_was_fine():
        ~ shift(-2, -1, "twice_past_the_door")
        # delayed: s1.d3.later # gaze: yusuf door # face: yusuf tired
        Since line two rang you've walked past the workroom twice, with a book you don't need.
    }
}
{s1_a1_workroom.when:
    {
    - not s1_a1_workroom.turn:
        ~ shift(2, 1, "four_minutes_late")
        # delayed: s1.d3.when # face: yusuf warm # gaze: yusuf clock
        Her 12:05 came at 12:09. Imani pushed the chair out with her foot and heard it all. "Ros has to know," she said.
    - s1_a1_workroom.mirror:
        ~ shift(1, 1, "stepped_on_her_foot")
        # delayed: s1.d3.when # face: yusuf smile # gaze: yusuf clock
        The county has Imani till 12:40. So you stepped on the left foot. She covered the phone and said, "Ros. Right now."
    - else:
        ~ shift(-2, -3, "looked_at_her_foot")
        # delayed: s1.d3.when # face: yusuf sad # gaze: yusuf floor
        The county has Imani till 12:40. At 12:05 you stood by that chair and looked at her left foot, and that's all you did.
    }
}
{s1_a1_workroom.plug:
    {doris_off():
        # gaze: yusuf ros # face: yusuf neutral
        Doris is off. The sign on her says RESTING, in capitals, so it looks like policy.
        ~ shift(-4, -1, "nine_in_line")
        # delayed: s1.d3.plug # gaze: yusuf clock # face: yusuf worried
        By 12:20 there were nine people in line and one Gus, looking at the outlet. {s1_a1_workroom.slot:Imani kept her 12:05 with a scanner in one hand.|You looked at it, too.}
    - else:
        ~ shift(-1, -4, "let_go_of_the_cord")
        # delayed: s1.d3.plug # gaze: yusuf floor # face: yusuf sad
        You had your hand on Doris's cord. Gus looked over, and you let go. You said you were dusting the outlet.
    }
}
{s1_a1_workroom.email:
    ~ shift(-1, 1, "eleven_lines")
    # delayed: s1.d3.email # gaze: yusuf clock # face: yusuf thinking
    Your email had eleven lines, two of them sorry; line six was the times. Imani read it at {s1_a1_workroom.slot:12:05|12:20} and wrote back, "Ros."
}
{s1_a1_workroom.ros:
    {s1_a1_workroom.gus:
        ~ shift(-3, -1, "third_before_lunch")
        # delayed: s1.d3.ros # face: yusuf tired # gaze: yusuf door
        Gus sent you to Imani, Imani sent you to Gus, and then it was Ros at twelve-thirty. Three people, and you haven't eaten.
    - else:
        ~ shift(1, 0, "on_a_sticky_note")
        # delayed: s1.d3.ros # gaze: yusuf screen # face: yusuf neutral
        {s1_a1_workroom.slot:Imani's 12:05 turned into Ros's 12:30. |}There's a sticky note on her monitor: YUSUF, DORIS. She's half expecting you.
    }
}
# time: Tue 12:38 # sfx: typing # gaze: ros screen # pose: ros busy # prop: phone gone # face: ros neutral # gaze: yusuf ros
Ros hangs up at 12:38 and types, sideways to you, the screen turned so you can't read it. Her budget call is at one.
# speaker: ros # gaze: ros screen # gaze: yusuf ros
{doris_off():There's a sign on Doris. I'm listening. Go ahead.|{s1_a1_workroom.plug:Gus tells me you dust outlets. I'm listening. Go ahead.|Yusuf. I'm listening. Go ahead.}}
# decision: s1.d4 # talk: body # core # gaze: yusuf ros # gaze: ros screen # face: yusuf worried
{s1_a1_workroom.fix:A third receipt has turned up, from before the green button.|It's three receipts now, with strangers' books on them.} {ticket():There's a ticket in, and nobody has told Ros. |{s1_a1_workroom.later:Nobody sent you to Ros. You sent yourself. |}}How do you tell her?
* (side) [She asked, and she's due at one. Worst part first, two minutes, typing or no typing. # id: s1.d4.side]
    {ros_warned():
        ~ ros_got = 1
    }
    # gaze: yusuf ros # gaze: ros screen # face: yusuf talk
    You tell it to the side of her head: times, cards, all of it. She nods in the pauses.
    ~ shift(3, -1, "ninety_seconds")
    # speaker: ros # face: ros smile # gaze: ros screen # face: yusuf smile
    Ninety seconds. I wish the county talked like you.
    {ros_warned():
        ~ shift(2, 2, "got_it_in_one")
        # delayed: s1.d4.side # time: Tue 12:40 # speaker: ros # gaze: ros yusuf # face: ros thinking # pose: ros turned
        So that's {s1_a1_workroom.ros:my sticky note|the outlet}. Somebody's books, on somebody else's receipt.
    }
* (wait) [Stop halfway and wait. It's rude, but you only want to say this once. # id: s1.d4.wait]
    ~ ros_got = 1
    # gaze: yusuf ros # gaze: ros screen # pose: yusuf stand
    You get as far as "and the receipt had." The typing goes on for eleven seconds. You count.
    # speaker: ros # gaze: ros yusuf # pose: ros sit # face: ros surprised
    Sorry. Was that a question?
    ~ shift(-1, 3, "eleven_seconds")
    # gaze: ros yusuf # face: ros worried # face: yusuf talk
    Both her hands are off the keys. You say it again, to her face this time.
* (round) [Walk around to her side of the desk, screen and all. "Can I show you?" # id: s1.d4.round]
    ~ trust(trust_ros, 1)
    ~ ros_got = 1
    # speaker: ros # gaze: ros yusuf # face: ros warm # pose: ros settle
    Please. I get half of it from over there.
    ~ shift(2, 0, "her_side_of_the_desk")
    # gaze: yusuf slip # gaze: ros slip # pose: yusuf lean # face: yusuf surprised
    Her hearing aid is on this side. Five months you've been talking to the other one.
    ~ shift(-2, 0, "prob_question_mark")
    # delayed: s1.d4.round # time: Tue 12:45 # gaze: yusuf screen # face: yusuf hurt # gaze: ros yusuf
    12:45. From here you can also read her screen. LIB ASST (PROB.), and after it a question mark.
* (slip) [Lay the receipt on her keyboard. "I keep making this sound small. Please read it." # id: s1.d4.slip]
    ~ trust(trust_ros, -1)
    ~ ros_got = 2
    # prop: slip ros # gaze: ros slip # gaze: yusuf slip # face: ros surprised
    The typing stops. She reads it twice and goes still.
    ~ shift(-3, 4, "on_her_keyboard")
    # gaze: yusuf screen # face: yusuf worried # face: ros thinking
    You have also typed jjjjj into the county budget.
-
# speaker: ros # time: Tue {side:12:41|12:46} # gaze: ros yusuf # pose: ros sit # face: ros neutral
{ros_got == 0:Receipts. Got it. So how urgent is this? The budget call's at one, and they don't wait for anybody.|{side:So how urgent is this, Yusuf? The budget call's at one, and they don't wait for anybody.|Other people's books. So how urgent is this? The budget call's at one, and they don't wait for anybody.}}
# decision: s1.d5 # talk: help # gaze: yusuf ros # gaze: ros {ros_got == 0:clock|yusuf}
{ros_got == 0:She's turned around, and she's looking over your head at the clock.|She's turned all the way around.} You know of three{doris_off():, from before Doris was off|}. She'd like it in one word.
* (week) ["Three's all I know, and I can't tell you why yet. Take your call, I'll count." # id: s1.d5.week]
    # speaker: ros # face: ros warm # gaze: ros yusuf
    Thank you. Nobody else's thing today could wait.
    ~ shift(4, -2, "after_her_call")
    # prop: cards yusuf # gaze: yusuf cards # face: yusuf smile
    You start a tally on a card. Three strokes, and some room.
* (today) ["Skip the call, Ros. I only know of three, but {doris_off():we've handed|we're handing} out people's records." # id: s1.d5.today]
    # speaker: ros # face: ros frown # gaze: ros yusuf
    We do not hand out—
    ~ shift(-3, 5, "other_peoples_records")
    # face: ros worried # gaze: ros {ros_got == 2:slip|door} # pose: yusuf upright
    She doesn't finish. She always finishes, usually for you.
    {ros_got == 2:
        ~ shift(-2, -1, "twice_in_ten_minutes")
        # delayed: s1.d4.slip # time: Tue 12:50 # gaze: ros screen # face: ros annoyed # gaze: yusuf floor
        12:50. That's twice in ten minutes you've told her what to do. She backspaces over the jjjjj, one j at a time.
    }
    {ros_got > 0:
        ~ shift(0, 1, "late_for_one")
        # delayed: s1.d5.today # time: Tue 12:50 # prop: phone ros # gaze: ros phone # face: ros neutral
        She calls the vendor. {not doris_off():They want Doris left on, so they can look inside her. }One o'clock goes by, and she doesn't hang up.
    - else:
        ~ shift(-2, -3, "two_hours_front_printer")
        # delayed: s1.d5.today # time: Tue 3:00 # place: desk # enter: gus # gaze: gus ceiling # gaze: yusuf floor # face: yusuf worried
        Before one o'clock she got the county's computer people. It's three now. They've had the front printer open two hours.
    }
* (look) ["Could you come look? It'll make you late, and it might be nothing." # id: s1.d5.look]
    ~ trust(trust_ros, 1)
    # speaker: ros # gaze: ros yusuf # pose: ros upright # face: ros thinking
    Then I'll be late for nothing. Show me.
    ~ shift(2, 1, "came_to_look")
    # place: desk # time: Tue 12:48 # enter: ros # prop: phone ros # gaze: ros doris # gaze: yusuf ros # face: yusuf surprised # pose: ros stand
    She calls the vendor right from the desk.{not doris_off(): They want Doris left on, so they can look inside her.}
    {doris_off():
        ~ shift(-1, 0, "dark_screen")
        # delayed: s1.d5.look # time: Tue 12:50 # gaze: yusuf doris # gaze: ros doris # face: yusuf worried # prop: phone gone
        12:50. You both stand there looking at a dark screen and a bare outlet. There isn't much to show her.
    }
-
{s1_a1_workroom.later && later_was_fine():
    # place: workroom # time: Tue 3:10 # enter: imani # pose: imani turned # gaze: imani yusuf # gaze: yusuf imani # speaker: imani # face: imani warm
    It's 3:10 and line two's gone. You're my later. Sit. Whole story.
    ~ shift(1, 2, "later_came")
    # delayed: s1.d3.later # pose: yusuf settle # face: yusuf smile # pose: imani sit
    She has it in a numbered list by 3:25, with the times, and she puts your name at the top.
}
-> s1_a3_desk

// ------------------------------------------------------------------ Act 3: Ros, Tuesday afternoon
=== s1_a3_desk
# card: pov # pov: ros # place: desk # time: Tue 4:40 # exit: imani
# enter: ros # pose: ros stand # gaze: ros room # face: ros tired # enter: gus # pose: gus busy # gaze: gus cards
You are Ros, branch manager. You started here as a page. Your good ear is the left one, the one with the battery.
{s1_a2_office.look:
    ~ shift(-2, -3, "joined_at_120")
    # delayed: s1.d5.look # gaze: ros screen # face: ros sad
    The one o'clock started without you. When you got on at 1:20, four hours a week were gone for June, the page.
}
{doris_off():
    # prop: doris off # gaze: gus ros # face: gus neutral # gaze: ros gus
    At 4:40 you're on the public desk with Gus, who runs it. Doris is off, and the line's long.
- else:
    # gaze: gus ros # face: gus neutral # gaze: ros gus
    At 4:40 you're on the public desk with Gus, who runs it. {ros_called():Doris is still on, because the vendor is still looking.|Doris is thanking people for using your library.}
}
{s1_a2_office.side && ros_got == 0:
    # speaker: gus # gaze: gus ros # sfx: crate
    Two boxes of receipt paper, Ros. Rush order. You must know something.
    ~ shift(-2, -2, "two_boxes_of_paper")
    # delayed: s1.d4.side # gaze: ros floor # face: ros worried
    You ordered the boxes at 12:39, while Yusuf was talking. So that's the half you heard.
}
{s1_a1_workroom.type && not s1_a1_workroom.mirror:
    ~ shift(-3, 0, "four_brothers")
    # delayed: s1.d1.type # speaker: gus # gaze: gus doris # face: gus skeptical
    At eleven Imani says Doris needs paper. Four brothers, she tells me, she hears everything. So Doris got paper.
}
{s1_a1_workroom.gus && not s1_a1_workroom.turn:
    ~ shift(-1, -3, "never_came_back")
    # delayed: s1.d2.gus # speaker: gus # gaze: gus cards # face: gus thinking
    Yusuf had something about her this morning. I saw him give it one more fold. He never came back.
}
{s1_a1_workroom.fix && not doris_off():
    ~ shift(0, -2, "green_button_wore_off")
    # delayed: s1.d2.fix # speaker: gus # gaze: gus doris # face: gus tired
    That green button held her till half past three. Now she's back to printing extra.
}
{s1_a2_office.wait:
    {s1_a1_workroom.ros:
        ~ shift(2, 0, "went_and_said_so")
        # delayed: s1.d4.wait # gaze: ros door # face: ros warm
        You gave Yusuf 12:30 and left him alone in it for eleven seconds. At two you went and told him so.
    - else:
        ~ shift(-1, 0, "careful_with_him")
        # delayed: s1.d4.wait # gaze: ros door # face: ros thinking
        Eleven seconds is a long time to be looked at. You've been a little careful around Yusuf since.
    }
}
{ros_got == 2 && not s1_a2_office.today:
    ~ shift(1, 1, "in_her_pocket")
    # delayed: s1.d4.slip # prop: slip ros # gaze: ros slip # face: ros thinking
    His receipt's still in your pocket. You read it all through the one o'clock. You also sent the county jjjjj.
}
{s1_a2_office.week:
    {doris_off() or ros_got == 2:
        ~ shift(1, 2, "it_did_keep")
        # delayed: s1.d5.week # gaze: ros cards # face: ros neutral
        Yusuf's tally card is by the phone. Three strokes before your call, {doris_off():three|four} now. So it could wait.
    - else:
        ~ shift(-1, -5, "tally_says_seven")
        # delayed: s1.d5.week # gaze: ros cards # face: ros worried
        Yusuf's tally card is by the phone. It had three strokes before your call. Now it's got seven.
    }
    {s1_a1_workroom.email:
        ~ shift(0, 2, "line_six")
        # delayed: s1.d3.email # gaze: ros screen
        Next to it is his email to Imani, printed out. Line six is the times, to the minute. You'll want those.
    }
}
# time: Tue 4:48 # exit: gus # enter: delacroix # pose: delacroix upright # gaze: delacroix ros # face: delacroix frown # prop: slip delacroix # gaze: ros delacroix # face: ros neutral
4:48. Gus takes the phone. Mrs. Delacroix, a retired judge, comes straight to you with a self-check receipt.
# speaker: delacroix # gaze: delacroix ros
My neighbor was handed this with her library books. These are mine. I hadn't told anyone what I was reading.
# gaze: ros slip # face: ros worried
{doris_off():You look at the time on it. It's from yesterday, before anybody knew.|You look at the time on it. It's an hour old.}
{s1_a1_workroom.mirror && not s1_a1_workroom.later:
    # speaker: delacroix # gaze: delacroix ros
    How many people have read one of these?
    ~ shift(-3, -3, "two_have_read_one")
    # delayed: s1.d2.mirror # gaze: ros floor
    {ros_got == 2:Three, counting you.|Two, that you know of.} Yusuf and Imani read five call numbers this morning, all 306.89.
}
# decision: s1.d6 # talk: body # enter: yusuf # pose: yusuf hover # gaze: yusuf ros # face: yusuf worried # prop: sheet yusuf # gaze: ros delacroix
Down the desk Yusuf is holding up a sheet of paper, trying to catch your eye. There are people in line. Where do you look?
* (hand) [One hand up to Yusuf, eyes on her. "I'm sorry, Mrs. Delacroix. You first." # id: s1.d6.hand]
    # missed # speaker: yusuf # gaze: ros delacroix # gaze: yusuf ros
    Ros, it's not… it's actually…
    ~ shift(-1, 3, "not_yet")
    # face: delacroix neutral # gaze: yusuf sheet # pose: yusuf shrink
    That was your other ear. Mrs. Delacroix has your whole face. Yusuf lowers the sheet.
    {doris_off() or ros_got == 2:
        ~ shift(1, 1, "knew_the_sheet")
        # delayed: s1.d6.hand # time: Tue 4:55 # gaze: delacroix ros # face: delacroix thinking # gaze: yusuf ros # face: yusuf neutral # pose: yusuf nod
        4:55. You've known since lunch what's on that sheet, and you tell her. Yusuf nods at every number.
    - else:
        ~ shift(-1, -2, "three_or_seven")
        # delayed: s1.d6.hand # time: Tue 4:55 # gaze: delacroix sheet # face: delacroix skeptical # gaze: ros sheet # face: ros tired
        4:55. You tell her {s1_a2_office.week:seven receipts. The sheet says whose they were, and she's on it twice.|three receipts. The sheet says seven, and from where she's standing she can read it.}
    }
* (bring) ["Yusuf caught this, and he knows more than I do. Yusuf, come tell Mrs. Delacroix." # id: s1.d6.bring]
    # gaze: ros yusuf # pose: yusuf stand # gaze: yusuf delacroix # face: yusuf surprised
    He comes down the desk. He's gone the color of the sheet.
    ~ shift(4, -2, "yusuf_caught_it")
    # prop: slip open # gaze: delacroix yusuf # face: delacroix thinking
    She turns all the way to him, and puts the receipt down.
    {practiced():
        # speaker: yusuf # face: yusuf talk # gaze: yusuf delacroix # pose: yusuf upright
        Sorry. This one's mine. I know when it happened. I don't know why yet, so I won't guess.
        ~ shift(1, 3, "unfolded_it_for_her")
        # delayed: s1.d6.bring # time: Tue 4:52 # gaze: delacroix slip # face: delacroix neutral # gaze: ros yusuf # face: ros smile
        4:52. {ros_got == 2:You hand him back his folded receipt, and he|He} opens it on the desk and takes her through it. She says "Go on" twice.
    - else:
        # speaker: yusuf # face: yusuf worried # gaze: yusuf floor # pose: yusuf shrink
        Sorry. So there's, she's got a green button? And you hold it, and it mostly goes away.
        ~ shift(-3, -2, "told_a_judge")
        # delayed: s1.d6.bring # time: Tue 4:52 # gaze: delacroix ros # face: delacroix skeptical # face: ros worried
        4:52. He's told a judge about a green button. She waits to see if there's more, and so does the line.
    }
* (turnto) ["One second, Mrs. Delacroix, so I don't guess." Turn around and read Yusuf's sheet first. # id: s1.d6.turnto]
    # missed # speaker: delacroix # gaze: ros yusuf # pose: ros turned # gaze: delacroix room # gaze: yusuf ros
    …wait, then.
    ~ shift(1, 0, "one_second")
    # prop: sheet ros # gaze: ros sheet # face: yusuf warm # face: ros thinking
    That was to nobody, or to the line. You've got the times now, and the count.
* (office) ["Let's not do this out here. Come sit in my office, and you too, Yusuf." # id: s1.d6.office]
    # speaker: delacroix # gaze: delacroix ros # face: delacroix skeptical
    I'd just as soon stand.
    ~ shift(1, 1, "behind_a_door")
    # place: office # time: Tue 4:50 # enter: delacroix # pose: delacroix stand # enter: yusuf # prop: sheet yusuf # pose: yusuf hover # gaze: ros delacroix # gaze: delacroix ros # gaze: yusuf floor
    But she comes, and stands. You close the door. The line is Gus's.
-
# speaker: delacroix # gaze: delacroix ros # pose: ros stand # gaze: ros delacroix # face: delacroix neutral
How long has it been doing this? And who here knew?
# decision: s1.d7 # talk: follow # core # gaze: yusuf ros # face: ros thinking
She asks it quietly. Yusuf is close enough to hear whatever you say. {office:Nobody else is.|So is the line.}
* (own) ["Since this morning. I was slow about it, and right now I feel pretty foolish." # id: s1.d7.own]
    # gaze: delacroix ros # face: delacroix thinking # gaze: yusuf ros # face: yusuf surprised
    She looks at you for a while. You don't fill it.
    ~ shift(-1, 4, "slow_about_it")
    # speaker: delacroix # face: delacroix neutral
    Thank you.
* (vendor) ["We knew this morning, and I still can't say why. I'm calling the vendor {ros_called():back }tonight." # id: s1.d7.vendor]
    # speaker: delacroix # gaze: delacroix ros # face: delacroix thinking
    Tonight at what time?
    ~ shift(4, -2, "a_call_tonight")
    # gaze: delacroix slip # face: delacroix neutral # face: ros smile
    Six, you say. She writes it on the back of the receipt and thanks you.
* (newer) ["Yusuf caught it this morning. He's new, and he had to tell three of us." # id: s1.d7.newer]
    # gaze: delacroix yusuf # face: delacroix thinking
    She looks at Yusuf with some interest.
    ~ shift(2, 0, "he_is_new_here")
    # gaze: yusuf floor # face: yusuf neutral
    Yusuf looks at his shoes, also with interest.
* (off) {doris_off()} ["We caught it this morning and had it off by eleven. Nobody called you." # id: s1.d7.off]
    # speaker: delacroix # gaze: delacroix ros # face: delacroix thinking
    And who had the sense to turn it off?
    ~ shift(-1, 4, "off_by_eleven")
    # gaze: delacroix yusuf # gaze: yusuf delacroix # face: yusuf surprised
    Yusuf half raises a hand, like somebody bidding by accident.
-
{turnto && (own or off):
    ~ shift(0, 3, "had_the_numbers")
    # delayed: s1.d6.turnto # time: Tue 4:52 # gaze: delacroix sheet # gaze: ros sheet # face: delacroix neutral
    She asks how many. You have it on the sheet: how many, and when, to the minute. She reads down it with a finger.
}
{own && not (office or turnto):
    ~ shift(-3, -1, "the_line_heard")
    # delayed: s1.d7.own # time: Tue 4:58 # gaze: ros room # face: ros worried # gaze: yusuf room
    4:58. The line heard you, too. Three people in it have gotten out their own receipts.
}
{office:
    ~ shift(-2, -1, "gus_has_the_line")
    # delayed: s1.d6.office # time: Tue 4:58 # sfx: phone # gaze: ros door # gaze: yusuf door
    4:58. Through the door you can hear the phone buzz. Gus has had it, and the desk, and the line, since 4:50.
}
{office && (own or newer):
    ~ shift(2, 1, "no_audience")
    # delayed: s1.d6.office # time: Tue 5:10 # place: office # enter: delacroix # enter: yusuf # pose: delacroix sit # gaze: delacroix ros # face: delacroix neutral # gaze: ros delacroix
    5:10. With the door closed she asks all of it, and in the end she does sit down.
}
{turnto && not (own or off):
    ~ shift(-2, 0, "longer_than_a_second")
    # delayed: s1.d6.turnto # time: Tue 5:10 # exit: gus # enter: delacroix # speaker: delacroix # gaze: delacroix ros # face: delacroix frown # gaze: ros delacroix
    You asked me for one second. I sat on the bench for thirty years. I know a second.
}
{vendor:
    {ticket() or ros_called():
        ~ shift(0, 3, "ticket_number")
        # delayed: s1.d7.vendor # time: Tue 5:10 # gaze: delacroix slip # face: delacroix neutral # gaze: ros {ticket():yusuf|delacroix}
        5:10. {ticket():Yusuf leans in: there's a ticket, he says, from 11:15|You've even got the ticket number, from lunch}. Mrs. Delacroix copies down all nine digits.
    - else:
        ~ shift(-1, -4, "asked_him_at_the_doors")
        # delayed: s1.d7.vendor # time: Tue 5:10 # place: desk # enter: delacroix # enter: yusuf # gaze: delacroix yusuf # gaze: yusuf floor # face: yusuf worried # gaze: ros yusuf # face: ros worried
        5:10. On her way out, at the doors, she asks Yusuf the same two questions. He answers them.
    }
}
{newer:
    {practiced():
        ~ shift(1, 2, "asked_for_his_name")
        # delayed: s1.d7.newer # time: Tue 5:10 # speaker: delacroix # gaze: delacroix yusuf # gaze: yusuf delacroix # face: yusuf warm # pose: yusuf upright
        Yusuf what, please? I like to know a person's name when he's caught something.
    - else:
        ~ shift(-3, -1, "the_word_new")
        # delayed: s1.d7.newer # time: Tue 5:10 # place: desk # enter: yusuf # exit: delacroix # enter: gus # gaze: yusuf gus # face: yusuf hurt # gaze: gus yusuf # gaze: ros yusuf # face: ros sad
        5:10. "She said I'm new," you hear him tell Gus, by the book drop. Out of all you said, he kept that word.
    }
}
{off:
    ~ shift(-1, -3, "had_her_number")
    # delayed: s1.d7.off # time: Tue 5:10 # speaker: delacroix # gaze: delacroix ros # face: delacroix frown # gaze: ros floor # face: ros sad
    Off by eleven, and it's after five. You've got my number. You call when a book's a day late.
}
-> s1_a4_staffroom

// ------------------------------------------------------------------ Act 4: Imani, Tuesday evening
=== s1_a4_staffroom
# card: pov # pov: imani # place: staffroom # time: Tue 6:04 # exit: ros # exit: delacroix # exit: gus
# enter: imani # pose: imani sit # gaze: imani cup # face: imani tired # prop: cup {trust_yusuf >= 2:yusuf|imani}
You are Imani again. Doris {doris_off():has been off since eleven|is off for the night}, and {letters()} people are getting a letter from the library.
# enter: yusuf # prop: coat yusuf # pose: yusuf coat # gaze: yusuf {trust_yusuf >= 2:imani|door} # face: yusuf tired # gaze: imani yusuf
Yusuf's got a class at six-thirty. {s1_a3_desk.vendor:Through the wall you can hear Ros on with the vendor. She'd told Mrs. Delacroix six.|The county's had its sheet since {s1_a1_workroom.turn:1:10|11:58}. So far nobody there has opened it.}
# decision: s1.d8 # talk: feedback # core
Yusuf came to you first, at 10:42. {trust_yusuf >= 2:He's got his coat half on, and he's still here, rinsing out your mug.|{trust_yusuf == 1:He's got one arm in his coat, and he's taking his time with the other.|He's getting his coat on fast, and telling the refrigerator good night.}} What do you say?
* (own) ["I feel bad about 10:42. You brought me something real, and I left you with it." # id: s1.d8.own]
    # gaze: yusuf imani # face: yusuf surprised
    For a second there's just the refrigerator.
    ~ shift(2, 2, "left_him_holding_it")
    # pose: yusuf sit # gaze: imani yusuf
    He sits down, coat and all.
    {trust_yusuf <= 0:
        ~ shift(2, 1, "what_the_day_was_like")
        # delayed: s1.d8.own # time: Tue 6:06 # speaker: yusuf # gaze: yusuf imani # face: yusuf warm
        At 10:42 I figured it'd take five minutes. By lunch I'd told three people, and I was telling it worse.
    }
    {trust_yusuf >= 2:
        ~ shift(-2, -2, "had_to_say_it_was_fine")
        # delayed: s1.d8.own # time: Tue 6:06 # speaker: yusuf # gaze: yusuf floor # face: yusuf worried
        No, no. At 10:42 you were great. You're the one who was great. Please, it's fine. Are you okay?
    }
* (should) ["I'm slow before noon. Open with 'people's records' next time, and I'll drop everything." # id: s1.d8.should]
    # gaze: yusuf imani # pose: yusuf nod # face: yusuf thinking
    He nods.
    ~ shift(-2, 4, "peoples_records")
    # gaze: yusuf floor
    "People's records," he says. You can see it going into a folder.
    {trust_yusuf <= 0:
        ~ shift(-3, -1, "said_it_badly")
        # delayed: s1.d8.should # time: Tue 6:06 # speaker: yusuf # gaze: yusuf floor # face: yusuf sad
        Two words. And I opened with sorry. I always open with sorry.
    }
* (great) ["You stuck with it, I wouldn't have. Thank you. Go to class, I'll get the lights." # id: s1.d8.great]
    # gaze: yusuf imani # face: yusuf surprised
    He goes pink down to the lanyard.
    ~ shift(5, -2, "saved_us_today")
    # face: yusuf smile # gaze: imani yusuf # face: imani smile
    You get up and start on the lights. He's got his bag.
* (ask) ["Before you run, what would've gotten me to stop this morning? You can be mean." # id: s1.d8.ask]
    # gaze: yusuf imani # face: yusuf thinking
    He had his mouth open to say good night. He closes it.
    ~ shift(1, 2, "what_would_have_stopped_her")
    # pose: yusuf stand # gaze: yusuf ceiling
    One arm comes back out of the coat. It's 6:06. He looks up at the clock, and then at the ceiling.
-
# decision: s1.d9 # talk: follow # speaker: yusuf # pose: yusuf turned # gaze: yusuf imani # gaze: imani yusuf # face: yusuf neutral
So next time there's something, and it's a bad time. How do I do it? Do I just come in?
* (card) ["I'll tape a card to my door: private data, lost kids, water, smoke. Walk in." # id: s1.d9.card]
    # prop: cup gone # prop: cards imani # gaze: yusuf cards # pose: imani busy # gaze: imani cards
    You letter it right there at the table. He reads it upside down.
    ~ shift(-1, 4, "card_on_the_door")
    # enter: gus # gaze: gus cards # face: gus smile
    Gus, on his way through, borrows the pen and adds FISH.
* (hours) ["My other chair's free at ten and two, every day. The rest I can't promise." # id: s1.d9.hours]
    # speaker: yusuf # gaze: yusuf imani # face: yusuf thinking
    Ten and two. Like on a steering wheel.
    ~ shift(1, 2, "ten_and_two")
    # face: imani smile # face: yusuf smile
    You've never told anybody when you can stop. You didn't know there was a when.
* (grab) ["Any time. Tug my sleeve, even on the phone. I'd rather stop than miss it." # id: s1.d9.grab]
    # gaze: yusuf imani # face: yusuf smile
    He looks at your sleeves. They're rolled to the elbow, like always.
    ~ shift(4, -2, "tug_my_sleeve")
    # speaker: yusuf # face: yusuf laugh # face: imani laugh
    I'll find one.
-
{s1_a3_desk.own && (s1_a3_desk.office or s1_a3_desk.turnto):
    ~ shift(1, 0, "wrote_to_ros")
    # delayed: s1.d7.own # time: Wed 9:00 # exit: gus # exit: yusuf # enter: ros # gaze: ros letter # prop: letter ros # prop: coat gone # gaze: imani letter # face: ros thinking # pose: imani stand
    Wednesday there's a letter from Mrs. Delacroix. It's to Ros, and not to the paper. Ros reads it standing up.
}
{should && trust_yusuf >= 1:
    ~ shift(2, 1, "dropped_everything")
    # delayed: s1.d8.should # time: Wed 9:40 # place: workroom # enter: yusuf # pose: imani turned # gaze: imani yusuf # gaze: yusuf imani # face: yusuf smile
    Wednesday, from the doorway, he says the two words. You drop everything. Everything is half a bagel.
}
{great:
    {trust_yusuf >= 2 or doris_off():
        ~ shift(0, 2, "lights_were_on")
        # delayed: s1.d8.great # time: Wed 8:40 # place: workroom # enter: yusuf # gaze: yusuf imani # gaze: imani yusuf # face: yusuf smile # pose: yusuf stand
        Wednesday the lights are on before you get there. Yusuf's been in since eight, with a list for the vendor.
    - else:
        ~ shift(-2, -4, "nobody_mentioned_1042")
        # delayed: s1.d8.great # time: Wed 8:40 # place: workroom # gaze: imani screen # face: imani thinking # pose: imani sit
        Wednesday you get the lights again. Nobody's mentioned 10:42. You've started to, twice, and thanked him both times.
    }
}
{
- card:
    {s1_a1_workroom.mirror or should:
        ~ shift(1, 1, "knew_which_word")
        # delayed: s1.d9.card # time: Wed 11:20 # place: workroom # enter: yusuf # pose: yusuf upright # gaze: yusuf imani # gaze: imani yusuf # face: yusuf neutral
        Wednesday at 11:20 he puts a finger on the card, on PRIVATE DATA, and walks right in.
    - else:
        ~ shift(-1, -1, "did_this_one_count")
        # delayed: s1.d9.card # time: Wed 11:20 # place: workroom # exit: yusuf # gaze: imani door # face: imani thinking # pose: imani busy
        Wednesday at 11:20 he's out there reading the card, deciding if this one counts. You see his shoes under the door.
    }
- hours:
    {noon_kept():
        ~ shift(2, 1, "in_the_chair")
        # delayed: s1.d9.hours # time: Wed 10:01 # place: workroom # enter: yusuf # pose: yusuf settle # gaze: yusuf imani # gaze: imani yusuf # face: yusuf smile # pose: imani sit
        Wednesday, 10:01. He's in the chair.
    }
    {s1_a1_workroom.later:
        ~ shift(-2, -2, "coat_on_the_chair")
        # delayed: s1.d9.hours # time: Wed 2:00 # place: workroom # gaze: imani phone # prop: phone imani # face: imani tired # pose: imani sit
        Wednesday at ten it's line two, and at two it's line two. Somebody's coat is on the chair all day.
    }
- grab:
    {trust_yusuf >= 2:
        ~ shift(0, 3, "tugged_it")
        # delayed: s1.d9.grab # time: Wed 1:15 # place: workroom # enter: yusuf # pose: yusuf lean # prop: phone imani # gaze: imani yusuf # gaze: yusuf imani # face: yusuf worried
        Wednesday you're on with the county, and something's got hold of what there is of your sleeve. You turn around.
    - else:
        ~ shift(-1, -3, "as_far_as_the_doorway")
        # delayed: s1.d9.grab # time: Wed 1:15 # place: workroom # enter: yusuf # pose: yusuf hover # prop: phone imani # gaze: imani phone # gaze: yusuf imani # face: yusuf worried
        Wednesday he gets as far as the doorway. You're on the phone. Your sleeve's ten feet away from him.
    }
}
{ask:
    {trust_yusuf >= 1:
        ~ shift(1, 1, "four_minutes_is_all")
        # delayed: s1.d8.ask # time: Thu 10:05 # place: workroom # enter: yusuf # pose: yusuf stand # gaze: yusuf imani # gaze: imani yusuf # speaker: yusuf # face: yusuf neutral
        About your question. If I'd said how long it takes. It's four minutes. Anybody'd stop for four minutes.
    - else:
        ~ shift(-2, -1, "it_was_totally_fine")
        # delayed: s1.d8.ask # time: Thu 10:05 # place: workroom # enter: yusuf # pose: yusuf shrink # gaze: yusuf floor # gaze: imani yusuf # speaker: yusuf # face: yusuf smile
        Your question? No, you were busy. It was fine. It was totally fine.
    }
}
-> s1_ending

// ------------------------------------------------------------------ Endings
=== s1_ending
{noon_kept() && s1_a4_staffroom.hours: -> s1_end_special}
{zone() == "steady": -> s1_end_steady}
{zone() == "cosy": -> s1_end_cosy}
{zone() == "tight": -> s1_end_tight}
-> s1_end_fraying

=== s1_end_steady
# card: ending # ending: s1.steady # place: desk # time: Two weeks later # enter: imani # enter: yusuf # enter: ros # prop: letter ros # prop: doris covered # gaze: ros letter
Doris Sleeps
# pose: yusuf stand # gaze: yusuf doris # gaze: imani doris # gaze: ros letter
Doris is unplugged, under a tablecloth, till the vendor's been here. People wait in line, back to the doors, and say so.
# speaker: ros # gaze: ros yusuf # gaze: yusuf ros # face: ros smile
{letters() == "four":Four|{letters() == "five":Five|Seven}} letters, and he wrote every one. I signed them. I took out two sorries and left one in.
# gaze: imani yusuf # face: yusuf smile # face: imani smile
{s1_a2_office.round:On Ros's screen it's LIB ASST now, with nothing after it. Yusuf's on the desk, checking books out by hand.|Yusuf checks books out by hand. He folds every receipt once, so nobody has to see it, and passes it over.}
{s1_a4_staffroom.card:Under FISH somebody has added BEES. You get a lot of people walking right in.|You haven't finished one thing in two weeks. People come in, and it takes about four minutes each.}
-> s1_ripple

=== s1_end_cosy
# card: ending # ending: s1.cosy # place: staffroom # time: Two weeks later # enter: imani # enter: yusuf # enter: gus # gaze: imani cup
Lovely People
# pose: yusuf sit # gaze: yusuf gus # face: yusuf smile # gaze: gus yusuf # face: gus warm
Mrs. Delacroix's neighbor sent pears. The card says TO THE LOVELY PEOPLE, and it's up over the microwave, by the fish sign.
# gaze: imani yusuf # gaze: yusuf imani
Doris is back on. {s1_a2_office.week:Yusuf's tally card fell behind the radiator, and everybody means to fish it out.|Somebody was going to keep a count. Everybody thinks it's somebody else, and nobody minds.}
# speaker: gus # gaze: gus imani # face: gus smile
She only does it now and then. You hold the green button, you say sorry, and they're very nice about it.
# face: yusuf laugh # face: imani laugh
{s1_a4_staffroom.grab && trust_yusuf >= 2:Yusuf tugs your sleeve to offer you half a pear.|Yusuf saves you the last pear.} He asks if you have a minute, and you both laugh till Gus comes over.
-> s1_ripple

=== s1_end_tight
# card: ending # ending: s1.tight # place: workroom # time: Two weeks later # enter: imani # enter: ros # prop: form ros # gaze: ros slip # gaze: imani screen
Incident 14
# gaze: imani screen # gaze: ros sheet # face: ros neutral # pose: imani busy
Doris was Incident 14: four signatures, closed in six days. No receipt has had a stranger on it since.
# speaker: ros # gaze: ros imani # face: ros tired
It's in the binder. If I get hit by a bus, anyone could run this.
# enter: yusuf # pose: yusuf away # gaze: yusuf screen # exit: ros # sfx: typing
{s1_a1_workroom.email:Yusuf emails everything now, with the times. There hasn't been a sorry in one since that Tuesday.|Yusuf emails now. He sits twelve feet from you, and you can hear him hit Send.}
# gaze: imani yusuf # face: imani tired
{s1_a4_staffroom.card:The card on your door has been typed up and laminated. They left off FISH.|You answer inside the hour, every time. He used to stand in the doorway and fold things.}
-> s1_ripple

=== s1_end_fraying
# card: ending # ending: s1.fraying # place: desk # time: Two weeks later # enter: imani # enter: gus # gaze: imani floor
Any Time
# gaze: imani slip # gaze: gus doris # face: gus tired # prop: slip folded
In the wastebasket by Doris there's a receipt, folded very small. Whoever it was did tear it across first.
# speaker: gus # gaze: gus ceiling # face: gus neutral
Could've been anybody. It's been that kind of weather.
# enter: yusuf # exit: gus # pose: yusuf turned # gaze: yusuf door # face: yusuf smile
Yusuf passed probation. You signed his card. "Any time you need anything," you wrote, and you'd meant to put more.
# gaze: yusuf imani # gaze: imani yusuf
{s1_a3_desk.newer:He isn't the new one now. There's a newer one, and he's very nice to her.|He says hi first, every morning. You say hi back. It's about ten seconds, and you both look forward to it.}
-> s1_ripple

=== s1_end_special
# card: ending # ending: s1.special # place: workroom # time: Two weeks later # enter: imani # enter: yusuf # pose: yusuf settle # gaze: yusuf imani # gaze: imani yusuf
Which Foot
# pose: imani sit # prop: stapler imani # gaze: imani yusuf # face: imani warm
10:01. Yusuf's in the chair, and you're turned around with a stapler. It's been fixed since Thursday. You keep taking it apart.
# speaker: yusuf # face: yusuf smile # gaze: yusuf floor
You're two minutes over. I'm not saying anything. I'm just looking at your foot.
# gaze: imani clock # face: imani smile
The county has stopped calling at ten. It calls Ros now. She has asked you to stop smiling about that.
{zone():
- "steady": # enter: gus # gaze: gus door # face: gus smile
    Yesterday at two it was Gus in the chair. He talked about the weather for nine minutes, and then he got to it.
- "cosy": # gaze: yusuf imani # face: yusuf laugh
    Some days it's just the two of you and a box of crackers. Nobody's written down what gets said. It gets said.
- "tight": # gaze: yusuf screen # face: yusuf neutral
    There's a sign-up sheet for the chair. It was Ros's idea. Ten minutes each, and it's full through the fourteenth.
- else: # gaze: yusuf door # face: yusuf neutral
    It's the one chair in the building where that happens. People walk by and look in at it.
}
-> s1_ripple

// ------------------------------------------------------------------ What reached the patrons
=== s1_ripple
{
- doris_off():
    # ripple # patron: helmet
    The man in the bike helmet was ninth in line at noon. He went home with his own two books on the receipt, and nobody else's.
- ros_got == 2:
    # ripple # patron: helmet
    The man in the bike helmet got a receipt with six books on it that weren't his. He brought it back, face down.
- else:
    # ripple # patron: helmet
    The man in the bike helmet got four of somebody's books on his receipt. He read two of them, to be sure, and wished he hadn't.
}
{
- s1_a3_desk.bring && practiced():
    # ripple # patron: delacroix
    Mrs. Delacroix swims at seven. At the pool she tells it as a story about a receipt, and a young man who wouldn't guess.
- s1_a3_desk.bring:
    # ripple # patron: delacroix
    Mrs. Delacroix swims at seven. At the pool she tells it as a story about a green button, and whoever pushed that boy out front.
- s1_a3_desk.hand:
    # ripple # patron: delacroix
    Mrs. Delacroix swims at seven. At the pool she says the manager looked right at her, and held up a hand to the boy like traffic.
- s1_a3_desk.turnto:
    # ripple # patron: delacroix
    Mrs. Delacroix swims at seven. At the pool she says they do listen over there. They listen to each other, and then it's your turn.
- else:
    # ripple # patron: delacroix
    Mrs. Delacroix swims at seven. At the pool she says they shut the door. She says it two ways, depending on who's swimming.
}
{
- doris_off():
    # ripple
    Somebody had five books out about divorce. With only four letters, Ros gave her hers by hand. July went as she'd planned.
- ros_got == 2:
    # ripple
    Somebody's five books about divorce went home with a neighbor, who has never said a word. She just waves a little longer.
- else:
    # ripple
    Somebody had five books out about divorce, and meant to say so in July. Her letter from us came Friday. He gets the mail.
}
-> END
