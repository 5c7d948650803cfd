// s2 "It's Basically Done": Gus has booked one room twice, and it gets to Dele.
// Tuesday to Friday. Played as Gus, Dele, Hollis, and Gus again. Nine decisions.
//
// The facts that never change: the citizenship class (Mr. Anand, fourteen people, interviews Friday at nine) was
// written in the book first; the tenants (Ms. Varga, twenty-six people) came a week later and have a letter from Gus.
// Hollis heard Gus find out on Tuesday, and was out of the room before Dele came in.
# title: It's Basically Done
# content: s2 1.0

-> s2_start

INCLUDE lib/meters.ink
INCLUDE lib/cast.ink

VAR disclosed = 0       // what Gus has told Dele: 0 nothing, 1 that there is something, 2 all of it
VAR doubted = 0         // Dele asked to see the book after he had been told everything
VAR class_minutes = 0   // how long the class had a room of its own on Thursday: 0, 35, 75, 110
VAR letter_out = 0      // the tenants' rent letter: 0 not voted on, 1 voted on, not sent, 2 sent

// ---- What the story asks of its own state ----

// Gus said he would do something by a certain time.
=== function promised()
    ~ return s2_a1_circulation.wrinkle or s2_a1_circulation.nothing or s2_a1_circulation.fixing

// Gus used Tuesday evening: he called Ms. Varga, or he asked June.
=== function evening_used()
    ~ return s2_a1_circulation.ring or s2_a1_circulation.june

// June's card has reached Dele.
=== function plan()
    ~ return s2_a1_circulation.june && disclosed > 0

// Dele knows before Thursday that there are two groups, from whoever.
=== function knows_two()
    ~ return disclosed == 2 or s2_a1_circulation.ring or plan()

// Gus reached Mr. Anand on Wednesday at eight.
=== function anand_called()
    ~ return s2_a1_circulation.home && not promised()

// Dele called the recital, and Gus picked up.
=== function gus_answered()
    ~ return s2_a2_foyer.ring && (s2_a2_desk.door or trust_dele >= 1)

// Hollis texted, and Gus came.
=== function gus_came()
    ~ return s2_a3_foyer.text && (s2_a2_desk.door or trust_dele >= 1)

// Ms. Varga stopped at the desk on Wednesday and took Dele for the one in charge.
=== function met_varga()
    ~ return s2_a1_circulation.ring && not (s2_a1_circulation.brain or s2_a1_circulation.both or s2_a1_circulation.nothing)

// By ten past six somebody knows who goes where.
=== function settled()
    ~ return plan() or s2_a3_foyer.burrow or s2_a2_foyer.pick or gus_answered()

// Dele has seen the book, or had the whole of it told to him on Tuesday.
=== function book_seen()
    ~ return s2_a2_desk.square or s2_a1_circulation.both or s2_a1_circulation.brain

// The staff heard on Friday what happened on Tuesday.
=== function told_staff()
    ~ return s2_a4_staffroom.huddle or s2_a4_staffroom.first or (s2_a4_staffroom.we && disclosed == 2)

=== s2_start
-> s2_a1_circulation

// ------------------------------------------------------------------ Act 1: Gus, Tuesday
=== s2_a1_circulation
# card: pov # pov: gus # place: circulation # time: Tue 4:40
# enter: gus # pose: gus sit # gaze: gus book # face: gus thinking # prop: book open
You are Gus. Twenty-two years at circulation, and you've never given two groups one room. You read the page again.
# face: gus worried
The Annex, the meeting room, Thursday at six: citizenship class, tenants' meeting. One square, and your writing twice.
# enter: hollis # pose: hollis busy # gaze: hollis ceiling # prop: ladder hollis
It's a paper book. Ros, the manager, thinks you switched to the computer in March. Hollis, building services, is up a ladder.
# speaker: gus # gaze: gus book
Two groups. You gave them both the room, you old goat.
# exit: hollis # prop: ladder gone # sfx: steps # enter: dele # pose: dele coat # gaze: dele clock # face: dele smile # prop: coat dele
Hollis and the ladder go. Dele, who runs programs, comes in, coat half on. He gets his boys from after-care at 5:15.
# speaker: dele # gaze: dele gus
Gus! I've got the building Thursday night. Say something nice about it.
# decision: s2.d1 # talk: buck # core # gaze: gus dele
He's looking at you, and then at the clock. It's 4:42. He works Thursday; you don't. What does he hear from you?
* (pass) ["I've got a recital Thursday. Take the Annex? It's basically done, and you can say no." # id: s2.d1.pass]
    # speaker: dele # face: dele laugh # pose: dele upright
    A hundred percent. Whose recital?
    ~ shift(4, -2, "asked_a_favor")
    # face: gus warm # gaze: gus floor
    Your granddaughter's. She's nine, with a tap solo. Dele does a few steps himself, in the coat. He likes being asked.
* (wrinkle) ["I made a mess of the Annex Thursday, and I'm not handing you that. One night?" # id: s2.d1.wrinkle]
    ~ disclosed = 1
    # speaker: dele # face: dele skeptical
    Should I be scared?
    # speaker: gus # face: gus tired # gaze: gus book
    Not till tomorrow.
    ~ shift(-1, 4, "asked_for_a_night")
    # gaze: dele gus # pose: gus busy
    He waits for the rest of it. You square up three pencils that were square already.
* (brain) ["Coat off, ten minutes, I need you. I gave two groups the Annex Thursday." # id: s2.d1.brain]
    ~ trust(trust_dele, 1)
    ~ disclosed = 2
    # speaker: dele # face: dele surprised
    Two. As in, at the same time two.
    ~ shift(0, 3, "looked_together")
    # pose: dele lean # gaze: dele book # face: dele thinking
    The coat comes off one arm. You turn the book around, and for ten minutes two people are looking at it.
* (nothing) ["Go be on time for once. Nine tomorrow, I tell you all about Thursday." # id: s2.d1.nothing]
    # speaker: dele # face: dele surprised # gaze: dele clock
    It's 4:43. Are you feeling okay?
    ~ shift(3, -1, "nine_tomorrow")
    # face: dele warm # gaze: dele door
    He has both arms in. Most days the second one doesn't make it till 5:09.
-
# pose: dele turned # gaze: dele gus # face: gus neutral
{brain: It's 4:55. At the door he turns around, arm back in the sleeve, and nods at the book.|{wrinkle:At the door he turns around. He's still got one eyebrow up.|At the door he turns around, walking backward now, which he does when he's happy.}}
# decision: s2.d2 # talk: surprise # core # speaker: dele # gaze: dele gus
So tonight, do I worry about Thursday, or do I cook?
* (nope) ["Cook. They're regulars, you're off the clock, and there's traffic. Go get those boys." # id: s2.d2.nope]
    {not brain:
        ~ trust(trust_dele, -1)
    }
    # speaker: dele # face: dele smile # gaze: dele clock
    {brain: Okay. You call who you call, I'll think on the highway.|You're the best, Gus. I mean it.}
    ~ shift(4, -2, "regulars")
    # face: gus warm
    It's true about the regulars. Both sets of them.
* (chairs) ["Worry about chairs. It's a bigger crowd than I figured, so all forty out by six." # id: s2.d2.chairs]
    # speaker: dele # face: dele smile
    Forty. Writing it down.
    ~ shift(2, 0, "forty_chairs")
    # gaze: dele floor
    He writes 40 on the back of his hand, next to a 7 that's been there since the weekend.
* (both) ["Worry. I am. Two groups think that room's theirs, and nobody's called either one." # id: s2.d2.both]
    ~ trust(trust_dele, 1)
    {brain:
        # speaker: dele # face: dele worried # gaze: dele book
        Nobody? I figured you'd called. I figured that's why you looked so calm.
    - else:
        # face: dele laugh
        He laughs. Then he sees that you aren't laughing.
    }
    ~ disclosed = 2
    ~ shift(-2, 4, "neither_was_called")
    {brain:
        # speaker: dele # face: dele worried # gaze: dele gus # face: gus tired
        You always look calm. It's the vest.
    - else:
        # face: dele worried # gaze: dele gus # face: gus tired
        You tell him the rest of it by the door: one room, six o'clock, two lists, nobody called.
    }
* (fixing) ["{brain:Cook, those calls are mine|{wrinkle:Cook|There's one thing, but cook}}. I'll do the worrying. Noon tomorrow I call, fixed or not." # id: s2.d2.fixing]
    {disclosed == 0:
        ~ disclosed = 1
    }
    # speaker: dele # face: dele thinking # gaze: dele clock
    Noon. Okay. Noon.
    ~ shift(1, 2, "by_noon")
    # gaze: dele gus # pose: dele nod
    He says it the way you'd check a pocket for keys.
-
# exit: dele # prop: coat gone # enter: june # sfx: cart # prop: cart june # gaze: june gus # pose: june upright # gaze: gus june
He goes. Cart Seven squeaks in, with June, the page, twenty-five years a bus dispatcher. She's paid till five. It's 4:58.
# decision: s2.d3 # talk: help # speaker: june # gaze: june gus # gaze: gus june
I know that face. That's two buses coming and one bay. What is it, Gus Lindqvist?
* (ring) ["Not now, June. I gave two groups one room, and I'm calling Ms. Varga's tenants." # id: s2.d3.ring]
    {disclosed == 0:
        ~ disclosed = 1
    }
    # speaker: june # pose: june nod
    Copy. I'll get the door.
    # exit: june # prop: cart gone # prop: phone gus # pose: gus sit # gaze: gus phone
    Nineteen minutes on hold. It's a pan flute, a quarter tone flat, and you can't stop hearing it.
    ~ shift(-2, 5, "called_varga")
    # face: gus tired
    Ms. Varga's flyers are up. She's coming Thursday, room or no room. But she's heard it now, and from you.
* (june) ["Would you miss your bus to help me? Two groups, one room, Thursday at six." # id: s2.d3.june]
    # speaker: june # face: june warm # pose: june lean
    You don't cancel a bus, Gus Lindqvist. You stagger it.
    ~ shift(3, 0, "stagger_it")
    # gaze: june book # gaze: gus june # prop: sheet june # face: gus smile
    She draws it on the back of a route card. Class at six, tenants' vote at 7:15, an arrow where people get off.
* (note) ["{disclosed == 2:That's between Dele and me|Dele ought to hear it first}, June." Then write it all out for his mailbox. # id: s2.d3.note]
    # speaker: june # gaze: june book # face: june skeptical
    {disclosed == 2:You and Dele. Copy.|Dele first. Copy.}
    ~ shift(0, 2, "wrote_it_out")
    # exit: june # prop: cart gone # pose: gus busy # prop: sheet gus # gaze: gus book
    She goes, with one look at the book. You fill a card, front and back: both groups, both phone numbers.
* (home) ["I did something dumb, and I'm no good tired. Catch your 5:10. I'll call at eight." # id: s2.d3.home]
    # speaker: june # pose: june nod
    Copy. Eight.
    ~ shift(4, -2, "calls_at_eight")
    # exit: june # prop: cart gone # face: gus tired # gaze: gus door
    She shuts your book for you and gets the light. It's the nicest thing anyone's done for you all day.
-
{june:
    ~ shift(-3, -2, "missed_the_510")
    # delayed: s2.d3.june # time: Tue 5:25 # exit: june # prop: cart gone # prop: sheet gus # gaze: gus door # face: gus thinking
    5:25. Through the window you see June at the stop. Her 5:10 left while she was drawing. She's hourly, and it's cold.
}
{brain:
    ~ shift(-3, -1, "after_care_meter")
    # delayed: s2.d1.brain # time: Tue 5:31 # sfx: phone # prop: phone gus # gaze: gus phone # face: gus sad
    5:31. Your phone buzzes: Dele's boy Tobi, on the after-care step. After 5:15 it's a dollar a minute. You'd asked for ten.
}
{home:
    {promised():
        ~ shift(-1, -1, "jammed_at_eight")
        # delayed: s2.d3.home # time: Wed 8:00 # pose: gus busy # gaze: gus floor # face: gus tired
        Wednesday at eight the book drop is jammed: a wok cookbook, sideways. By the time it's out, you've called nobody.
    - else:
        ~ shift(2, 3, "reached_anand")
        # delayed: s2.d3.home # time: Wed 8:00 # prop: phone gus # gaze: gus phone # face: gus warm # pose: gus upright
        Wednesday at eight you reach Mr. Anand, who teaches the class. They have nowhere else, he says, and thank you for calling.
    }
}
-> s2_a2_desk

// ------------------------------------------------------------------ Act 2: Dele, Wednesday and Thursday
=== s2_a2_desk
# card: pov # pov: dele # place: desk # time: Wed 11:00 # exit: gus # prop: book gone # prop: phone gone # prop: sheet gone
# enter: dele # pose: dele stand # gaze: dele screen # face: dele smile
You are Dele. You run programs, and tomorrow night the building. You've said yes four times today, twice to the same person.
{s2_a1_circulation.nothing && evening_used():
    ~ disclosed = 2
    ~ shift(1, 2, "nine_kept")
    # delayed: s2.d1.nothing # gaze: dele clock # face: dele thinking
    {s2_a1_circulation.both:At nine, on the dot, Gus had a chair pulled out for you. It was what he'd told you at the door, with the dates this time.|At nine, on the dot, Gus had a chair pulled out for you, and told you all of it: two groups, one room, his doing.}
}
{s2_a1_circulation.note && disclosed > 0:
    ~ shift(1, 2, "looked_in_mailbox")
    # delayed: s2.d3.note # prop: sheet dele # gaze: dele slip # face: dele thinking
    {disclosed == 2: In your mailbox at 10:50: a card from Gus, front and back. It's all there, and neater than he told it.|You went looking. In your mailbox at 10:50 there's a card from Gus: two groups, one room, both phone numbers.}
    ~ disclosed = 2
}
{s2_a1_circulation.ring && disclosed < 2:
    # enter: varga # gaze: varga dele # speaker: varga # face: varga frown # pose: varga upright
    Mr. Lindqvist tells me there are two groups in the Annex tomorrow. You're in charge. I assumed you knew.
    ~ shift(-2, -1, "heard_it_from_varga")
    # delayed: s2.d3.ring # prop: form dele # gaze: dele slip # face: dele surprised
    Ms. Varga leaves you a flyer. TENANTS! THURSDAY, 6:00, THE ANNEX. So that's how you find out.
}
# exit: varga # enter: gus # pose: gus stand # gaze: gus cards # face: gus neutral # prop: key gus # prop: cards gus # gaze: dele gus
Gus comes to the desk with the Annex key. He straightens a stack of library cards that's already straight.
{s2_a1_circulation.brain && s2_a1_circulation.both:
    ~ shift(-3, -2, "his_thursday_at_one")
    # delayed: s2.d2.both # speaker: dele # face: dele tired # gaze: dele gus
    Two groups, and nobody's told them. I had that in bed with me till one. {evening_used() or anand_called():My wife says hi.|Did you call?}
}
{s2_a1_circulation.wrinkle:
    {evening_used():
        ~ shift(1, 1, "used_the_night")
        # delayed: s2.d1.wrinkle # speaker: gus # gaze: gus dele # face: gus warm
        {s2_a1_circulation.ring:I did use the night. I called Ms. Varga. {disclosed < 2:I'd hoped to beat her to you.|She's coming anyway.}|I did use the night. {disclosed < 2:It's two groups, one room. }June drew us a way out.}
    - else:
        ~ shift(-2, -3, "the_night_went_by")
        # delayed: s2.d1.wrinkle # speaker: gus # face: dele thinking # gaze: gus cards
        So. I asked you for the night, and I had it. Then it was morning.
    }
}
{s2_a1_circulation.nothing && not evening_used():
    ~ shift(-2, -3, "nine_went_by")
    # delayed: s2.d1.nothing # speaker: dele # face: dele thinking # gaze: dele gus
    We said nine. I came by, and you were in the book drop up to here.
}
{plan() && not s2_a1_circulation.wrinkle:
    # speaker: gus # gaze: gus dele # face: gus warm
    {disclosed == 2: June took a look at it, too. Here.|So, there's two groups in there at six. June worked something out.}
}
{plan():
    # prop: sheet dele # gaze: dele slip # face: dele surprised
    He gives you a route card in June's capitals: CLASS 6:00. TENANTS: REPORTS IN FOYER, VOTE 7:15. It has arrows.
}
# speaker: gus # gaze: gus cards # pose: gus busy
{s2_a1_circulation.pass:Like I said, I've got the recital|I've got my granddaughter's recital}, so you just unlock it at six. It's basically done.
# decision: s2.d4 # talk: buck # core # gaze: dele key # face: dele neutral
{disclosed == 2: He's told you it's two groups, so you know what basically means. He's holding out the key.|{plan(): Basically. He's told you two groups, and you can hear there's more. He's holding out the key.|{s2_a1_circulation.ring: Basically. You've got Ms. Varga's flyer in one hand. He's holding the key out to the other.|{disclosed == 1: Basically. He's told you there's something, and you can hear there's more. He's holding out the key.|Basically. He's holding out the key and looking at the cards. You have Thursday either way. What do you say?}}}}
* (nomore) ["I've got it. You've covered for me plenty. Go enjoy the recital, Gus." # id: s2.d4.nomore]
    # speaker: gus # gaze: gus dele # face: gus warm # prop: key dele
    You're a good man. There's cookies at this thing. I'll bring you one.
    ~ shift(4, -2, "got_it")
    # face: dele warm # pose: gus settle
    He looks so relieved that you feel good till lunch.
* (basic) ["Basically? You keep straightening those cards, Gus. Which part isn't done?" # id: s2.d4.basic]
    # gaze: gus cards # pose: gus busy # face: gus thinking
    He taps the cards on their long side. He taps them on their short side.
    ~ shift(0, 2, "asked_which_part")
    # gaze: dele gus # pose: dele lean
    You let him get to the end of the cards.
    {
    - disclosed == 2:
        ~ shift(-3, -1, "made_him_say_it_twice")
        # delayed: s2.d4.basic # speaker: gus # gaze: gus floor # face: gus hurt # prop: key dele
        You know the part, Dele. {s2_a1_circulation.note:I wrote you a whole card.|I told you the part.} You want me to say it at the desk?
    - disclosed == 1 or s2_a1_circulation.note:
        ~ disclosed = 2
        ~ shift(1, 2, "the_rest_of_it")
        # delayed: s2.d4.basic # speaker: gus # gaze: gus dele # face: gus tired # prop: key dele
        {s2_a1_circulation.note:It's in your mailbox. Two groups, both mine. I couldn't say it, so I wrote it.|{s2_a1_circulation.ring:The part where it was me. I wrote both of them in, and I've only called the one. That part.|The part where I wrote both of them in. And I haven't told either one. That part.}}
    - else:
        ~ shift(-2, -2, "chairs_mostly")
        # delayed: s2.d4.basic # speaker: gus # gaze: gus cards # face: gus neutral # prop: key dele
        Chairs, mostly.
        # face: dele thinking # gaze: dele key
        The cards are very straight now. You've both stopped looking at each other.
    }
* (door) ["Happy to. If it goes sideways at six, can I call you at the recital?" # id: s2.d4.door]
    # gaze: gus dele # face: gus thinking
    There's a pause you could park in.
    ~ shift(-1, 3, "aisle_seat")
    # speaker: gus # prop: key dele # pose: gus upright
    Then I'll get an aisle seat.
* (square) ["Let's see the book first. If I'm the host tomorrow, I want the names." # id: s2.d4.square]
    ~ doubted = disclosed == 2
    # prop: book gus # gaze: gus book # face: gus frown # pose: gus shrink
    He has it under his arm, in a magazine. He turns it around slowly.
    ~ trust(trust_dele, -1)
    ~ shift(-3, 5, "saw_the_book")
    # gaze: dele book # face: dele thinking # prop: book open # prop: key dele
    {doubted: Class first, then tenants, a week apart. It's just as he said it was.|Class first, then tenants, a week apart. Two names in one square, and now you've seen it.}
    {not doubted && s2_a1_circulation.note:
        # speaker: gus # gaze: gus floor
        It's in your mailbox, too. Both sides. I had a whole card.
    }
    {s2_a1_circulation.june && disclosed == 0:
        # speaker: gus # gaze: gus floor # prop: sheet dele
        June drew me a way out of it. Here. I was going to get to that.
    }
    ~ disclosed = 2
-
{s2_a1_circulation.fixing:
    {evening_used():
        ~ temp told = disclosed == 2
        ~ disclosed = 2
        ~ shift(1, 0, "called_by_noon")
        # delayed: s2.d2.fixing # time: Wed 11:40 # prop: phone dele # gaze: dele gus # face: dele warm # prop: book gone # speaker: gus # gaze: gus dele # face: gus neutral # pose: gus turned
        It's me, across the room. I said by noon. It isn't fixed, {told:so I'm calling|so here's all of it, I'll talk slow}.
    - else:
        ~ shift(-2, -4, "noon_went_by")
        # delayed: s2.d2.fixing # time: Wed 12:00 # gaze: dele clock # face: dele tired # prop: book gone # pose: gus away
        Noon comes. Then it's 12:10. You don't mention it, and you're very nice about not mentioning it.
    }
}
{s2_a1_circulation.both:
    # enter: imani # time: Wed 12:00 # gaze: imani dele # face: imani skeptical # speaker: imani # pose: gus away # prop: book gone
    You asked what I'd do. One: there's a book? Two: a paper book?
    ~ shift(-2, 0, "workroom_knows")
    # delayed: s2.d2.both # gaze: imani door # face: dele worried
    You only asked Imani, at reference, for advice. By 12:05 the whole workroom has heard about the book.
}
{s2_a2_desk.square:
    {doubted:
        ~ shift(-3, -2, "did_not_believe_him")
        # delayed: s2.d4.square # time: Wed 12:10 # exit: imani # speaker: gus # gaze: gus floor # face: gus hurt # pose: gus away # prop: book gus
        I told you, Dele. Before you ever asked for the book, I told you all of it.
    - else:
        ~ shift(-1, 0, "short_about_the_book")
        # delayed: s2.d4.square # time: Wed 12:10 # exit: imani # speaker: gus # gaze: gus door # face: gus annoyed # pose: gus away # prop: book gus
        Book's on its hook. If anybody else would care to see it.
    }
}
-> s2_a2_foyer

=== s2_a2_foyer
# place: foyer # time: Thu 5:50 # exit: gus # exit: imani # prop: cards gone # prop: phone gone # prop: book gone # prop: form gone
# enter: tobi # pose: tobi sit # gaze: tobi floor # pose: dele stand # face: dele smile # prop: key dele # gaze: dele tobi
Thursday, 5:50. Your son Tobi is doing fractions on the sign-in table.
# speaker: tobi # gaze: tobi dele
Dad, what's one divided by two?
# enter: anand # gaze: anand dele # face: anand warm # enter: varga # gaze: varga dele # pose: varga upright # gaze: dele door
Mr. Anand comes in with his citizenship class, fourteen good coats. Ms. Varga has twenty-six tenants, a rent letter and a gavel.
# speaker: varga # gaze: varga anand # face: varga skeptical
{knows_two():So you're the other one.|You're for the Annex? We're for the Annex.}
# speaker: anand # gaze: anand varga # face: anand surprised
{knows_two():We are. I had pictured fewer of you. We could not move it either, I'm sorry.|{anand_called():Mr. Lindqvist said there was a second group. I had pictured a smaller one.|We are also for the Annex. Every Thursday this month.}}
# gaze: dele varga # face: dele worried
{plan():You knew. Gus called, and neither would budge. You've got one room, and June's card in your pocket.|{disclosed == 2:You knew. You called every room in town, Gus called both groups, and neither one could move.|{knows_two():You knew, from Ms. Varga's flyer. You called every other room in town, and there wasn't one.|{disclosed == 1:Gus did say there was something. He didn't say it had a gavel.|Two groups, one room. It's the first you've heard of it.}}}}
# speaker: tobi # gaze: tobi dele
Dad? They're all looking at you.
{s2_a1_circulation.pass:
    {disclosed == 0:
        ~ shift(-3, -3, "what_basically_meant")
        # delayed: s2.d1.pass # gaze: dele key # face: dele hurt
        Gus had a recital, and it was basically done. So this is the rest of basically.
    - else:
        ~ shift(1, 0, "both_knew_the_favor")
        # delayed: s2.d1.pass # gaze: dele key # face: dele thinking
        You told Gus you'd take it, so he could go to his recital. {disclosed == 2:By Wednesday you both knew what was in it.|It was a favor, and you knew it came with something.}
    }
}
{s2_a1_circulation.nope && not s2_a1_circulation.brain:
    ~ shift(-2, -3, "told_him_about_traffic")
    # delayed: s2.d2.nope # face: dele hurt # gaze: dele door
    You did ask. You stood in Gus's door on Tuesday and asked, and {disclosed == 2:that day all he told you about was the traffic.|he told you about the traffic.}
}
{s2_a1_circulation.chairs && not plan():
    ~ shift(-1, -2, "forty_in_one_room")
    # delayed: s2.d2.chairs # gaze: dele chairs # face: dele tired # prop: chairs rows
    You put out the forty chairs, all forty, in the one room. The 40 hasn't washed off your hand.
}
{s2_a2_desk.nomore:
    # speaker: dele # gaze: dele tobi # face: dele warm
    Give me a minute, buddy.
    {disclosed == 2 or plan():
        ~ shift(1, 2, "key_was_enough")
        # delayed: s2.d4.nomore # gaze: dele key # face: dele thinking
        You've got the key, and you know what's behind it. That was the deal. Gus could go.
    - else:
        ~ shift(-2, -4, "had_a_key")
        # delayed: s2.d4.nomore # gaze: dele key # face: dele worried
        {knows_two(): You've got the key. You told Gus you had it, and he left it there. Neither of you said the rest out loud.|You look at the key in your hand, front and back, in case it came with directions.}
    }
}
{s2_a1_circulation.note && disclosed == 0:
    ~ shift(-1, -2, "under_a_seed_catalog")
    # delayed: s2.d3.note # face: dele worried
    Thirty feet off, in your mailbox, is a card from Gus with both phone numbers. It's there till Monday, under a seed catalog.
}
# speaker: anand # gaze: anand dele # gaze: varga dele # gaze: dele anand
Mr. Lindqvist is not here? He wrote us down himself.
# decision: s2.d5 # talk: surprise
Gus Lindqvist is at his granddaughter's recital. Forty people and your son are waiting.
* (blame) ["Gus booked you both, folks. I'm only the one who's here, and I'm sorry." # id: s2.d5.blame]
    # speaker: varga # face: varga frown # gaze: varga dele
    Gus. Gus with the vest.
    ~ shift(-3, 4, "said_who_booked_it")
    # face: anand worried # face: dele tired
    Forty people know who Gus is now. It's true, and they're a little easier for knowing.
* (ours) ["We did this to you, so give us ten minutes. Who here can't wait?" # id: s2.d5.ours]
    # speaker: anand # gaze: anand dele # face: anand worried
    We have our interviews tomorrow. At nine o'clock.
    ~ shift(3, 0, "fourteen_hands")
    # gaze: varga anand # face: varga thinking # face: dele thinking
    Behind him fourteen hands have gone up, politely, the way they practiced. {plan():You touch the card in your pocket.|Ms. Varga looks at them a while.}
* (pick) ["The class was first, so they get it. Ms. Varga, be mad at me, not them." # id: s2.d5.pick]
    # speaker: varga # face: varga angry # gaze: varga dele # pose: varga crossed
    I have a quorum. Do you know how often I have a quorum?
    ~ shift(-2, 5, "class_was_first")
    # gaze: dele varga # pose: dele upright # gaze: anand floor
    It took you twenty seconds. {disclosed == 2:You know what's in the book.|It's fair, if it's true.} She counts her people, with her finger, like children.
* (ring) ["I won't guess with your evening, folks. I'm calling Gus out of that recital. Two minutes." # id: s2.d5.ring]
    # prop: phone dele # gaze: dele phone # gaze: anand phone # gaze: varga phone
    Everybody gets quiet for it. It's on speaker, by accident.
    ~ shift(1, 1, "called_the_recital")
    # sfx: phone # face: dele worried
    It rings. Forty people listen to it ring.
    {gus_answered():
        # delayed: s2.d5.ring # time: Thu 5:53 # speaker: gus # face: dele warm
        {s2_a2_desk.door:Aisle seat, go ahead|Hang on, I'm in the aisle}. Class was first. It's in the book. Put Ms. Varga on.
        ~ shift(2, 3, "second_ring")
        # gaze: varga phone # prop: phone varga # face: varga thinking # gaze: dele varga
        That was the second ring. Gus talks to her for two minutes, tap shoes in back. She hands over the phone, an inch shorter.
    - else:
        # delayed: s2.d5.ring # time: Thu 5:53 # speaker: gus # gaze: tobi phone
        You've got Gus Lindqvist. I'm either out or soldering.
        ~ shift(-2, -1, "ninth_ring")
        # face: dele hurt # prop: phone gone # face: varga frown # gaze: varga dele
        That was after the ninth ring. Mr. Anand looks at his shoes for you.
    }
-
-> s2_a3_foyer

// ------------------------------------------------------------------ Act 3: Hollis, Thursday
=== s2_a3_foyer
# card: pov # pov: hollis # place: foyer # time: Thu 6:05 # enter: hollis # prop: keys hollis # prop: phone {s2_a2_foyer.ring && not gus_answered() && not plan():dele|gone}
# enter: dele # enter: anand # enter: varga # enter: tobi # pose: tobi sit # gaze: tobi dele # gaze: anand dele # gaze: varga dele
# pose: hollis stand # gaze: hollis dele # face: hollis neutral # pose: dele upright # gaze: dele anand
You are Hollis, building services. You've got forty-one keys on your belt, and people mostly talk to the keys.
{plan():
    ~ shift(0, 2, "off_the_card")
    # delayed: s2.d3.june # prop: sheet dele # gaze: dele slip # face: dele thinking
    Dele is running it off a route card in June's capitals. The class is in. The vote is at 7:15.
- else:
    {s2_a2_foyer.ours:Dele asked these people for ten minutes. He's had fifteen, and he's still being nice.|{s2_a2_foyer.pick:Dele gave the room to the class. Ms. Varga is still here, and so are her twenty-six people.|{s2_a2_foyer.blame:Dele said Gus booked them both. So now they're mad at a man who's at a tap recital.|{gus_answered():On Gus's word, Dele let the class in till 7:15. Ms. Varga gets it after. For now she gets a foyer.|Dele still has his phone out. The whole foyer heard about the soldering.}}}}
}
{plan() && s2_a1_circulation.chairs:
    ~ shift(1, 1, "every_one_of_forty")
    # delayed: s2.d2.chairs # prop: chairs rows # gaze: hollis chairs # speaker: dele # gaze: dele hollis
    Fourteen chairs in there, twenty-six out here. Hollis, look at my hand. Look at it. Forty.
}
{plan() && s2_a2_foyer.ours:
    # speaker: dele # gaze: dele clock # face: dele warm
    I said ten minutes.
    ~ shift(1, 1, "ten_by_the_clock")
    # delayed: s2.d5.ours # gaze: hollis clock
    You look up. It was ten minutes, by the clock, which you set yourself.
}
{s2_a1_circulation.june && not plan():
    ~ shift(0, -2, "card_in_his_vest")
    # delayed: s2.d3.june # gaze: hollis door
    June told you she drew Gus a route card for this. {gus_answered():He gave Dele the 7:15 off it. The arrows are in his vest.|It isn't here. It'll be in his vest.}
}
# speaker: varga # gaze: varga hollis # face: varga frown # pose: varga crossed
{plan():Reports. In a foyer. Next to a coat rack.|{s2_a2_foyer.ours:Ten minutes, the man says. I taught second grade. I know what ten minutes is.|{s2_a2_foyer.pick:First, he says. At home I have Gus's signature. Does anyone here have it on paper?|{s2_a2_foyer.blame:I've met Gus. He was very sure.|{gus_answered():He was charming, your Gus. He was charming when he gave me the room.|Soldering.}}}}}
# gaze: hollis ceiling # face: hollis thinking
Tuesday, up a ladder with a filter, you heard Gus find out he'd booked it twice. In your notebook you wrote: filter.
# decision: s2.d6 # talk: surprise # core # gaze: hollis dele # gaze: dele anand
Your move, Hollis. The children's room is empty and locked. Mina, who runs it, has it set up for morning storytime.
* (burrow) ["There's a room with tiny chairs, and it's Mina's. I can open it right now." # id: s2.d6.burrow]
    # speaker: varga # face: varga surprised # gaze: varga key # prop: key hollis
    {s2_a2_foyer.pick && not plan(): Tiny is a chair. A minute ago I had no chair.|How tiny?}
    ~ shift(5, -3, "small_chairs")
    # prop: chairs small # face: dele laugh # gaze: dele chairs # face: hollis warm # pose: varga sit
    Twenty-six grown people go down slowly, one hand on a bookcase. The gavel comes out at knee height.
* (knew) [Pull Dele aside a minute. "I heard Gus find out Tuesday, and I never told you." # id: s2.d6.knew]
    # gaze: dele hollis # pose: hollis lean # gaze: hollis dele
    By the coat rack Dele stops nodding at people.
    ~ shift(-3, 5, "heard_it_tuesday")
    {knows_two():
        # speaker: dele # face: dele thinking # gaze: hollis floor
        {s2_a2_desk.square && not doubted:Yeah. I figured he did.|Yeah. I know he did.}
    - else:
        # face: dele hurt # gaze: hollis floor
        His face does something you'd rather not have seen.
    }
    {knows_two():
        ~ shift(-2, -2, "up_a_ladder")
        # delayed: s2.d6.knew # speaker: dele # gaze: dele hollis # face: dele annoyed
        I didn't know about you, though. How often are you up that ladder?
    }
* (quiet) [Tuesday can wait. Bring chairs, stay where Dele can see you, let him run it. # id: s2.d6.quiet]
    # prop: chairs hollis # pose: hollis busy # gaze: dele hollis # gaze: hollis chairs
    You bring six {plan() and s2_a1_circulation.chairs:spares anyway|more chairs, then six more}. They make less noise if you carry them one at a time.
    ~ shift(2, 0, "chairs_and_no_advice")
    # gaze: hollis dele # pose: hollis stand
    Dele sees you there. Neither of you says anything.
* (text) [Text Gus: {gus_answered():"Tenants are in the foyer till 7:15. Dele could use you."|"Both groups came and Dele's alone with it. I'd want to know."} # id: s2.d6.text]
    # prop: phone hollis # gaze: hollis phone # pose: hollis turned
    You type with one thumb. You read it twice. You don't send a lot of these.
    ~ shift(-1, 3, "three_dots")
    # face: hollis thinking
    Three dots. They stop.
-
{s2_a2_foyer.ours && burrow && not plan():
    ~ shift(0, -1, "ten_took_twenty")
    # delayed: s2.d5.ours # speaker: anand # face: anand warm # gaze: anand dele # time: Thu 6:10
    You said ten minutes, Mr. Dele. It was twenty, and a second room. We can work with twenty.
}
# time: Thu 6:10 # gaze: dele anand # pose: dele lean # pose: hollis stand # prop: phone gone # gaze: varga hollis # face: varga skeptical # pose: varga upright
Dele is deep in it with Mr. Anand. {burrow:Ms. Varga comes out to you in the hall, rubbing one knee.|Ms. Varga, who chairs the tenants, comes over to you.}
# decision: s2.d7 # talk: respect # speaker: varga # gaze: varga key # gaze: hollis varga
{burrow:It'll do for now. |}You, with the keys. {met_varga():Yesterday it was Mr. Dele in charge. Who is it tonight?|Who's in charge here?}
* (back) ["Dele is, and he's the best we've got. You'll have an answer in four minutes." # id: s2.d7.back]
    # gaze: dele hollis # face: dele surprised
    You've got one volume. Across the foyer, Dele hears it. So does everybody.
    ~ shift(3, -1, "four_minutes")
    # speaker: varga # gaze: varga clock # face: varga thinking
    Four. I'll hold you to that, since you're here.
    {settled():
        ~ shift(1, 2, "near_enough_four")
        # delayed: s2.d7.back # time: Thu 6:14 # gaze: dele varga # pose: dele upright # face: dele warm # gaze: varga dele
        6:14. Four minutes, near enough, and Dele's in front of her with an answer. He looks your way, and stands up straighter.
    - else:
        ~ shift(-2, -2, "eleven_minutes")
        # delayed: s2.d7.back # time: Thu 6:21 # gaze: varga clock # face: varga annoyed # gaze: dele floor # face: dele tired
        6:21. Four minutes is eleven. She's told her people the number, and they're all looking at Dele.
    }
* (me) ["The building's me, so let me help. What do you need to get started?" # id: s2.d7.me]
    # speaker: varga # face: varga thinking # gaze: varga hollis
    A table. An outlet. Somebody to witness a vote.
    ~ shift(0, 3, "table_and_outlet")
    # pose: hollis busy # gaze: hollis floor
    Nobody's asked you to witness anything since the boiler.
    {s2_a2_foyer.pick && not plan() && not burrow:
        ~ shift(-3, -3, "undid_his_ruling")
        # delayed: s2.d7.me # time: Thu 6:20 # speaker: dele # gaze: dele hollis # face: dele hurt # pose: hollis shrink
        Hollis. Whose table is that? I'd told her no.
    - else:
        ~ shift(1, 0, "voting_by_620")
        # delayed: s2.d7.me # time: Thu 6:20 # gaze: dele hollis # face: dele smile # gaze: varga room
        6:20. {plan():With a table the reports go fast, and your name's down as witness.|They're voting, at your table, and your name's down as witness.} You spell it for her.
    }
* (they) ["Dele is. I'm sorry about your evening. They don't tell us much here either." # id: s2.d7.they]
    # speaker: varga # face: varga laugh # gaze: varga hollis
    Oh, honey. That's my whole building.
    ~ shift(4, -2, "her_first_laugh")
    # face: hollis smile
    It's Ms. Varga's first laugh tonight. You don't get a lot of laughs. It's nice.
* (owner) ["Gus Lindqvist, for the booking. He'd want to hear it. I'll write down his number." # id: s2.d7.owner]
    # speaker: varga # gaze: varga hollis # face: varga thinking
    {s2_a1_circulation.ring:He called me himself, on Tuesday. I know who books it. The number I'll take.|I know Gus. I have it in writing from Gus. The number I'll take.}
    ~ shift(-2, 4, "gave_her_his_number")
    # gaze: varga slip # pose: hollis nod # prop: slip varga
    You print it. She folds it once and puts it in her purse.
-
{quiet:
    {s2_a2_foyer.ours or s2_a2_foyer.pick or plan() or gus_answered():
        ~ shift(1, 2, "let_him_run_it")
        # delayed: s2.d6.quiet # time: Thu 6:22 # speaker: dele # gaze: dele hollis # face: dele warm # gaze: hollis chairs
        I'll take that chair. That's all I wanted, you know? Somebody with chairs.
    - else:
        ~ shift(-2, -2, "fourteen_and_a_wall")
        # delayed: s2.d6.quiet # time: Thu 6:22 # gaze: anand floor # face: dele tired # gaze: hollis floor # face: hollis sad
        6:22. Nice chairs. Fourteen people are on them, facing a wall, and you've known since Tuesday.
    }
}
{s2_a2_foyer.ours && not settled():
    ~ shift(-1, -3, "thirty_five_minutes")
    # delayed: s2.d5.ours # time: Thu 6:25 # speaker: anand # gaze: anand clock # face: anand worried # face: dele tired
    You said ten minutes, Mr. Dele. It is thirty-five now. We only mention it.
}
{s2_a2_foyer.blame && knows_two():
    # time: Thu 6:30 # speaker: anand # gaze: anand dele # face: anand thinking
    You told us you are only the one who is here. But you knew also, I think?
    ~ shift(-2, -1, "knew_also")
    # delayed: s2.d5.blame # gaze: dele floor # face: dele sad
    Dele is the one who's here. He looks at the floor awhile and says yes.
}
{s2_a2_foyer.pick && disclosed == 2:
    ~ shift(1, 0, "order_in_the_square")
    # delayed: s2.d5.pick # time: Thu 6:30 # speaker: dele # gaze: dele varga # pose: dele upright # gaze: varga dele # face: dele neutral
    You {plan():like|asked for} paper, Ms. Varga. Same square, two dates. The class on the third, you on the tenth.
    # gaze: varga slip # face: varga thinking
    She puts it in her minutes. She's a woman who respects a date.
}
{burrow && plan():
    ~ shift(2, 2, "like_it_was_meant")
    # delayed: s2.d6.burrow # time: Thu 6:40 # face: dele laugh # gaze: dele hollis # face: hollis smile
    6:40. Reports done early, in small chairs. June's card and the room fit like they were meant to.
}
{gus_came():
    # time: Thu 6:40 # sfx: door # enter: gus # pose: gus coat # gaze: gus dele # face: gus worried # gaze: dele gus # gaze: hollis gus
    6:40. Headlights, and then the door. It's Gus, in a tie, still holding the program.
    ~ shift(1, 1, "headlights")
    # delayed: s2.d6.text # speaker: gus # face: dele thinking # gaze: gus hollis
    I got three dots in, and then I got my coat. What needs carrying?
    {owner:
        ~ shift(1, 2, "name_and_face")
        # delayed: s2.d7.owner # speaker: varga # gaze: varga gus # gaze: gus varga # prop: slip varga
        I have you in my purse, Mr. Lindqvist. Walk with me.
    }
}
// What Thursday came to.
{
- plan():
    ~ class_minutes = 75
    ~ letter_out = 2
- burrow:
    ~ class_minutes = 110
    ~ letter_out = 2
- gus_answered():
    ~ class_minutes = 75
    ~ letter_out = 2
- s2_a2_foyer.pick:
    ~ class_minutes = 110
    ~ letter_out = 0
    {me:
        ~ letter_out = 2
    }
- me:
    ~ class_minutes = 75
    ~ letter_out = 2
- s2_a2_foyer.ours or gus_came():
    ~ class_minutes = 35
    ~ letter_out = 1
- else:
    ~ class_minutes = 0
    ~ letter_out = 2
}
-> s2_a4_staffroom

// ------------------------------------------------------------------ Act 4: Gus, Friday
=== s2_a4_staffroom
# card: pov # pov: gus # place: staffroom # time: Fri 9:15
# exit: varga # exit: anand # exit: tobi # prop: chairs gone # prop: keys gone # prop: key gone # prop: slip gone # prop: sheet gone
# enter: gus # pose: gus stand # face: gus tired # gaze: gus cup # enter: dele # pose: dele lean # gaze: dele cup # prop: cup dele # face: dele neutral
# enter: ros # enter: imani # enter: june # enter: hollis # enter: mina # enter: yusuf # gaze: hollis ceiling # gaze: june gus
{gus_came(): You are Gus. Friday staff huddle. You missed the solo. Your granddaughter says there's a video. It's mostly of a thumb.|You are Gus. Friday staff huddle. Last night your granddaughter was a hedge, in tap shoes. Best hedge up there by a mile.}
{not s2_a2_desk.door:
    # gaze: gus floor
    With a soldering iron you'd be fine. Here, you can't figure out where to put your hands.
}
{s2_a2_desk.door:
    ~ shift(-1, 0, "phone_in_his_lap")
    # delayed: s2.d4.door # gaze: gus dele # gaze: dele cup
    You sat in the aisle seat, phone in your lap. {gus_came():You saw about half of Act One.|{gus_answered():It buzzed in the middle of the hedge.|It never buzzed. You watched it not buzz through all of Act One.}}
}
{s2_a3_foyer.text && not gus_came():
    ~ shift(-2, -1, "read_at_ten")
    # delayed: s2.d6.text # speaker: hollis # gaze: gus hollis # gaze: hollis gus
    I got three dots at six, Gus. At ten I got "sorry, phone was off." I was just wondering which.
}
{s2_a3_foyer.burrow:
    # speaker: mina # gaze: mina ros # face: mina worried # pose: mina hover
    I'm not mad! It's just, storytime's in a pile, like a campfire, and nobody left a name. I'm not mad.
    ~ shift(-2, -1, "storytime_in_a_pile")
    # delayed: s2.d6.burrow # gaze: hollis floor # gaze: mina floor
    She found the small chairs at 8:30. She's got thirty kids at ten. Hollis has stopped looking at the ceiling.
}
{s2_a2_foyer.pick && disclosed < 2:
    ~ shift(-1, -3, "she_has_a_letter")
    # delayed: s2.d5.pick # speaker: june # gaze: june gus # gaze: gus floor # face: gus worried # prop: form june
    This was under the door at eight, from Ms. Varga. It says the room is hers. You signed it, Gus Lindqvist.
}
{s2_a3_foyer.owner && not gus_came():
    {s2_a2_desk.door or s2_a3_foyer.text or s2_a2_foyer.ring:
        ~ shift(0, 1, "ready_for_her_call")
        # delayed: s2.d7.owner # gaze: gus phone
        Ms. Varga had your number in her purse. She called at 8:50. You'd been sitting by the phone since 8:15.
    - else:
        ~ shift(-1, 0, "braced_for_the_next")
        # delayed: s2.d7.owner # gaze: gus phone # face: gus worried
        Ms. Varga had your number in her purse. She used it at 8:50. Now you hear every phone in the building.
    }
}
{s2_a2_foyer.blame && not knows_two():
    # speaker: june # gaze: june gus # face: june neutral
    My driver had it on the 7:40 this morning. Forty people, one room, and your name, Gus Lindqvist.
    ~ shift(2, 1, "his_name_on_the_740")
    # delayed: s2.d5.blame # gaze: gus dele # gaze: dele floor
    Nobody thinks it was Dele, anyhow. You can't call that unfair.
}
{s2_a3_foyer.knew && not knows_two():
    # delayed: s2.d6.knew # speaker: hollis # gaze: hollis gus # gaze: gus hollis # face: gus worried
    I was up the ladder Tuesday, Gus. I heard. I told Dele last night. So that's done.
}
# speaker: ros # gaze: ros gus # pose: ros stand # face: ros neutral
Okay. So what happened in the foyer last night?
# decision: s2.d8 # talk: help # core # gaze: gus ros # gaze: dele cup # gaze: imani gus # face: gus thinking
All the staff, with coffee. Imani built the online booking you never moved to. {gus_came() or gus_answered() or disclosed == 2:Dele looks into his cup.|Dele hasn't said two words to you.} Your turn.
* (huddle) ["You'll all hear it by lunch anyway. I booked it twice, and I knew on Tuesday." # id: s2.d8.huddle]
    # gaze: ros gus # gaze: mina gus # gaze: yusuf gus
    Nobody breathes. The refrigerator makes up its mind.
    ~ shift(-2, 6, "said_tuesday")
    # speaker: imani # gaze: imani gus # face: imani neutral
    {s2_a1_circulation.both:The paper book. Say it was the paper book.|The book or the system?}
    # speaker: gus # gaze: gus imani
    {s2_a1_circulation.both:It was the paper book.|The book.}
    {
    - disclosed > 0 or trust_dele >= 1:
        ~ shift(1, 0, "somebody_else_too")
        # delayed: s2.d8.huddle # time: Fri 9:20 # gaze: dele gus # pose: dele nod # face: dele warm
        Tuesday. Dele nods, at you and not at his cup. Behind him Yusuf, the newest hire, clears his throat.
        # speaker: yusuf # face: yusuf worried # gaze: yusuf ros
        Sorry. Me, too. I told a lady the scanner was down. It wasn't down. I'd unplugged it.
    - s2_a3_foyer.knew:
        # delayed: s2.d8.huddle # time: Fri 9:20 # gaze: dele gus # face: dele tired
        Tuesday isn't news to Dele. You watch it not be news. He had it from Hollis, by the coats, and not from you.
    - else:
        ~ shift(-4, -2, "found_out_in_public")
        # delayed: s2.d8.huddle # time: Fri 9:20 # gaze: dele gus # face: dele hurt # gaze: ros dele # gaze: mina dele # gaze: june dele
        Tuesday. {anand_called():Dele had figured Wednesday, from what Mr. Anand said.|Dele had thought you both found out Thursday.} Everybody watches him hear it.
        # speaker: dele # gaze: dele cup
        Tuesday. Okay.
    }
* (wires) ["The book and the system don't match, Ros. My fault, I'll fix it today." # id: s2.d8.wires]
    # speaker: ros # gaze: ros cup # face: ros smile
    The book. We still have the book. Fine. Fix it.
    ~ shift(4, -2, "did_not_match")
    # gaze: imani screen # face: imani thinking # pose: dele slump
    That's true, too. Ros goes on to parking. Imani writes something down.
* (we) ["First, that was my mess, and Dele stood in it for me. Thank you, Dele!" # id: s2.d8.we]
    # gaze: ros dele # gaze: mina dele # face: dele surprised # gaze: yusuf dele
    People clap, a little, around their cups. Dele goes red.
    ~ shift(4, -1, "dele_first")
    # speaker: mina # face: mina laugh # gaze: mina dele # pose: mina stand
    Both groups! I'd have climbed out a window!
    {s2_a2_foyer.ours or s2_a2_foyer.pick:
        ~ shift(1, 0, "earned_the_clapping")
        # delayed: s2.d8.we # time: Fri 9:30 # gaze: dele gus # face: dele smile
        Dele earned the clapping. He gives you a look through it: and the rest, Gus?
    }
    {s2_a2_foyer.blame:
        ~ shift(-2, -1, "two_stories")
        # delayed: s2.d8.we # time: Fri 9:30 # gaze: june dele # gaze: dele floor # face: dele sad
        June isn't clapping. She's heard how it was said in the foyer. There are two stories in the room now.
    }
    {disclosed == 2:
        ~ shift(1, 1, "dele_tells_it")
        # delayed: s2.d8.we # time: Fri 9:30 # speaker: dele # gaze: dele ros # face: dele warm
        Second part is, it was booked twice, and we've known a while. Right, Gus? Go ahead.
    - else:
        ~ shift(0, -4, "first_was_last")
        # delayed: s2.d8.we # time: Fri 9:30 # gaze: ros clock # gaze: dele cup # face: dele tired
        After the clapping comes parking. First turns out to be last. Nobody gets to Tuesday.
    }
* (first) ["I did it, and Dele hears why before anyone. Five minutes, Ros, then all of you." # id: s2.d8.first]
    # speaker: ros # gaze: ros gus # face: ros thinking
    Five. I'll go see what's wrong with this coffee.
    ~ shift(2, 2, "five_minutes_first")
    # gaze: dele gus # face: dele surprised # pose: dele upright
    Dele puts down his cup and walks out ahead of you. The rest read the sign over the microwave.
    {disclosed == 2:
        # speaker: dele # face: dele annoyed # gaze: dele gus
        I know all this, Gus. {s2_a2_desk.square && not doubted:I saw the book.|You told me yourself.}
        ~ shift(-2, -3, "getting_it_straight")
        # delayed: s2.d8.first # time: Fri 9:25 # gaze: dele door # gaze: imani dele # gaze: june gus
        9:25. You tell them all of it, and after five minutes in the hall it sounds like a story you two got straight.
    - else:
        ~ shift(1, 1, "by_the_hand_dryer")
        # delayed: s2.d8.first # time: Fri 9:25 # face: dele tired # gaze: dele gus # pose: dele lean
        Five minutes by the hand dryer. Dele {knows_two() or s2_a3_foyer.knew:had half of it already, and he }says what he has to say. Then you go in and tell the rest.
    }
-
# speaker: ros # gaze: ros gus # face: ros neutral
{told_staff():Okay. Thank you. |Anyway. }Starting Monday, who has the Annex? One person.
# decision: s2.d9 # talk: buck # speaker: ros # gaze: gus ros # gaze: imani gus # gaze: yusuf gus
And where does it get written down? Gus, it's your room. You go.
* (learn) ["Me, in the system. Imani can give up her Monday lunch to teach me, I'll buy." # id: s2.d9.learn]
    # speaker: imani # gaze: imani gus # face: imani {told_staff():smile|neutral}
    Twelve-thirty. Not fish.
    ~ shift(2, 0, "not_fish")
    # gaze: june gus # face: june smile # pose: gus settle
    Everyone looks at the sign over the microwave, SOMEBODY HAS MICROWAVED FISH, and then at one another.
* (young) ["Not me, after Thursday. Yusuf's the best on that system. Yusuf, would you want it?" # id: s2.d9.young]
    # speaker: yusuf # pose: yusuf upright # gaze: yusuf gus # face: yusuf surprised
    Really? I mean, yes. Sorry. Yes.
    ~ shift(4, -2, "already_has_a_pen")
    # face: yusuf smile # gaze: imani yusuf
    Five months here, and he already has a pen. You don't know where it came from.
* (name) ["Me. I'm worse at two places than one, so one book, my name on the door." # id: s2.d9.name]
    # speaker: june # pose: june nod # gaze: june gus
    Copy.
    ~ shift(-1, 4, "name_on_the_door")
    # gaze: imani ceiling # face: imani annoyed # pose: gus upright
    Imani consults the ceiling. Hollis could tell her, there's nothing up there.
-
{wires:
    {
    - learn:
        ~ shift(0, 2, "got_to_her_first")
        # delayed: s2.d8.wires # time: Fri 9:40 # speaker: gus # gaze: gus imani # gaze: imani gus # face: imani neutral
        Before you pull the log, Imani. The system's fine. I never moved to it. I knew on Tuesday.
    - s2_a1_circulation.both:
        ~ shift(0, -1, "log_in_a_drawer")
        # delayed: s2.d8.wires # time: Fri 10:00 # speaker: imani # gaze: imani gus # face: imani tired
        I printed the booking log. Then I remembered Dele told me Wednesday. So I'm just mad, I'm not surprised.
    - else:
        ~ shift(-2, -4, "the_log_printed")
        # delayed: s2.d8.wires # time: Fri 10:00 # speaker: imani # prop: sheet imani # gaze: imani gus # face: imani frown # gaze: gus floor
        I printed the booking log. One: the system's fine. Two: nobody's opened it for the Annex since March.
    }
}
{
- learn:
    {wires:
        ~ shift(-2, 0, "chilly_half_hour")
        # delayed: s2.d9.learn # time: Mon 12:30 # place: circulation # exit: ros # exit: mina # exit: dele # exit: yusuf # exit: june # exit: hollis # enter: gus # enter: imani # gaze: imani screen # gaze: gus screen # face: imani neutral # pose: gus sit
        Monday, lunch with Imani. You've both read the log. The first half hour is chilly, and so is the soup.
    - else:
        ~ shift(1, 0, "would_not_let_him")
        # delayed: s2.d9.learn # time: Mon 2:00 # place: circulation # exit: ros # exit: mina # exit: dele # exit: yusuf # exit: june # exit: hollis # enter: gus # enter: imani # gaze: imani gus # face: imani smile # pose: gus sit # gaze: gus screen
        Monday, after lunch, you try booking the room twice. The system won't let you. You try it three more times.
    }
- young:
    {told_staff():
        ~ shift(1, 2, "handed_it_over")
        # delayed: s2.d9.young # time: Mon 10:00 # place: circulation # exit: ros # exit: mina # exit: dele # exit: imani # exit: june # exit: hollis # enter: gus # enter: yusuf # gaze: yusuf gus # gaze: gus yusuf # face: yusuf warm # pose: gus sit
        Monday. Yusuf uses up the pen. You give him everything you know, including which tenant is whose cousin.
    - else:
        ~ shift(-1, -3, "handed_down_again")
        # delayed: s2.d9.young # time: Mon 10:00 # place: circulation # exit: ros # exit: mina # exit: dele # exit: imani # exit: june # exit: hollis # enter: gus # enter: yusuf # gaze: yusuf screen # face: yusuf worried # pose: gus away # gaze: gus door
        Monday. Yusuf has the pen, and no book. It's the second thing you've handed somebody in a week.
    }
}
{s2_a3_foyer.they:
    {s2_a3_foyer.burrow:
        ~ shift(1, 1, "somebody_with_keys")
        # delayed: s2.d7.they # time: Next week
        Next week Ms. Varga does tell the city council about the library. In her story somebody with keys finds them a room.
    - else:
        ~ shift(-2, -3, "a_joke_at_the_council")
        # delayed: s2.d7.they # time: Next week
        Next week Ms. Varga tells the city council what Hollis told her: at the library nobody's told much either. She gets a laugh.
    }
}
{name:
    {
    - told_staff() && book_seen():
        ~ shift(2, 1, "off_its_hook")
        # delayed: s2.d9.name # time: Flu week # place: circulation # exit: gus # exit: dele # exit: imani # exit: ros # exit: mina # exit: hollis # enter: june # enter: yusuf # gaze: june book # gaze: yusuf june # prop: book open
        The week you have the flu, they read the name on the door, and Dele takes the book down off its hook.
    - told_staff():
        ~ shift(1, 0, "knew_where_it_was")
        # delayed: s2.d9.name # time: Flu week # place: circulation # exit: gus # exit: dele # exit: imani # exit: ros # exit: mina # exit: hollis # enter: june # enter: yusuf # gaze: june book # gaze: yusuf june # prop: book open
        The week you have the flu, they read the name on the door and call you. In a croak, you tell them where the book is.
    - else:
        ~ shift(-2, -2, "nobody_opens_the_book")
        # delayed: s2.d9.name # time: Flu week # place: circulation # enter: june # enter: yusuf # gaze: june book # gaze: yusuf june # prop: book gone # exit: gus # exit: dele # exit: imani # exit: ros # exit: mina # exit: hollis
        The week you have the flu, the name on the door is all they've got. Nobody opens the book. Nobody's sure they're allowed.
    }
}
-> s2_ending

// ------------------------------------------------------------------ Endings
=== s2_ending
{plan() && s2_a3_foyer.burrow: -> s2_end_special}
{zone() == "steady": -> s2_end_steady}
{zone() == "cosy": -> s2_end_cosy}
{zone() == "tight": -> s2_end_tight}
-> s2_end_fraying

=== s2_end_steady
# card: ending # ending: s2.steady # place: staffroom # time: Three weeks later # exit: hollis # exit: imani # exit: mina # exit: ros # exit: yusuf # enter: gus # enter: dele # enter: june # gaze: gus dele
One Bay
# pose: gus stand # gaze: gus dele # gaze: dele gus # gaze: june cards
By the coffee there's a card in June's capitals. ONE BAY: WHO HAS IT, SINCE WHEN, WHAT ISN'T DONE.
# speaker: dele # face: dele smile # prop: coat dele # pose: dele coat
Okay, the Annex. What isn't done?
# speaker: gus # face: gus smile # gaze: gus dele
{s2_a4_staffroom.young:Ask Yusuf. I did, and it's chairs. It really is chairs.|Chairs, mostly. No, really. It's chairs.}
# gaze: dele clock
It takes ten minutes to hand a thing over now. People sigh about it. {s2_a1_circulation.brain:Nobody starts it after 4:40.|Dele sighs with one arm in his coat.}
-> s2_ripple

=== s2_end_cosy
# card: ending # ending: s2.cosy # place: staffroom # time: Three weeks later # exit: june # exit: hollis # exit: imani # exit: ros # exit: yusuf # enter: gus # enter: dele # enter: mina # pose: gus stand # gaze: gus cup
Good Sports
# pose: dele sit # face: dele laugh # face: mina laugh # gaze: mina dele # gaze: dele gus
There's a cake for Thursday's crew, and the icing says GOOD SPORTS. People stay past six to eat it.
# speaker: dele # gaze: dele gus
Anything you need, Gus. A hundred percent.
# gaze: gus cup # face: gus warm
Nobody asks a hundred percent of what. It's a good place to have a bad week.
{s2_a4_staffroom.name:And next month has two names in one square again. You've penciled them, this time.|The paper book is back on its hook, in case. Next month has two names in one square.}
-> s2_ripple

=== s2_end_tight
# card: ending # ending: s2.tight # place: staffroom # time: Three weeks later # exit: june # exit: hollis # exit: imani # exit: mina # exit: yusuf # enter: gus # enter: dele # enter: ros # gaze: gus cup
Form B
# pose: dele coat # prop: coat dele # prop: form dele # gaze: dele slip # gaze: ros slip # gaze: gus cup
Form B is for handing something over: four boxes and a line for the time. Nothing's been booked twice since.
# speaker: ros # gaze: ros gus # face: ros neutral
You want to swap a Thursday, that's a B.
# face: gus tired # face: dele neutral
Nobody swaps a Thursday. {trust_dele >= 1:Dele still walks you to your car. He does his B first.|Dele fills in his with the coat all the way on.}
{s2_a4_staffroom.young:Yusuf designed the form. It's a very clear form.|You asked Dele how the boys are. "Fine," he said, and wrote the time.}
-> s2_ripple

=== s2_end_fraying
# card: ending # ending: s2.fraying # place: staffroom # time: Three weeks later # exit: june # exit: hollis # exit: imani # exit: mina # exit: ros # exit: yusuf # enter: gus # enter: dele # gaze: gus book
Runs Itself
# pose: gus stand # pose: dele turned # gaze: dele clock # gaze: gus book
The Annex is in the system, and in the book, and some of it's on a sticky note. Ask anybody and it runs itself.
# speaker: dele # face: dele tired # gaze: dele clock
I unlock it. I smile. That's my part.
# enter: hollis # gaze: hollis door # prop: keys hollis
Thursdays Hollis leaves the children's room open now, till eight. No one told them to. No one's thanked them.
{gus_came() or gus_answered():Dele would still pick up if you called, and so would you. It's just that nobody calls.|You brought Dele a cookie from the recital. It was in his mailbox a week, in its napkin.}
-> s2_ripple

=== s2_end_special
# card: ending # ending: s2.special # place: burrow # time: Three weeks later # prop: chairs small # exit: gus # exit: dele # exit: imani # exit: ros # exit: yusuf # enter: june # enter: hollis # enter: mina
Small Chairs
# gaze: june door # face: june smile # gaze: mina chairs
June's route card is taped inside the Annex door. The tenants asked for the small chairs again. It keeps the speeches short.
# speaker: mina # gaze: mina hollis # face: mina smile
Back in a circle, not a campfire. There's a picture on the wall. I drew a picture!
# speaker: june # gaze: june hollis # face: june neutral
And I put in for the twenty-five minutes, Hollis Grant. Ros Tierney is still looking for the line it goes on.
{zone():
- "steady": # gaze: hollis key # face: hollis warm
    Under the picture there's a place to sign for the key. Hollis signs, too, and it's Hollis's key.
- "cosy": # gaze: hollis key # face: hollis warm
    Nobody's signed for the key. Somebody always has it, so far.
- "tight": # gaze: hollis key # face: hollis neutral
    There's a sign-out sheet for the key now, with a column for why. People fill in the column.
- else: # gaze: hollis key # face: hollis neutral
    Nobody's said who opens up if Hollis is out. Hollis hasn't been out.
}
-> s2_ripple

// ------------------------------------------------------------------ What reached the patrons
=== s2_ripple
{
- class_minutes == 110:
    # ripple # patron: anand
    Mr. Anand's class had the Annex to themselves on Thursday, all but the first few minutes. By seven they were laughing.
- class_minutes == 75:
    # ripple # patron: anand
    Mr. Anand's class had seventy-five minutes to practice before a nine o'clock interview. They did the handshake twice.
- class_minutes == 35:
    # ripple # patron: anand
    Mr. Anand's class had about thirty-five good minutes, at one end of the Annex, between motions from the other end.
- else:
    # ripple # patron: anand
    Mr. Anand's class practiced in the hall, by the coats. "Why do you want to be a citizen?" The hand dryer kept answering.
}
{
- letter_out == 2:
    # ripple # patron: varga
    The tenants' rent letter went out Friday, {s2_a3_foyer.burrow:twenty-six signatures, one in crayon.|with twenty-six signatures.} {class_minutes == 0:Ms. Varga had just walked in and started.|}
- letter_out == 1:
    # ripple # patron: varga
    The tenants did vote, in whispers. The letter missed Friday's mail, and the rent's due on the first.
- else:
    # ripple # patron: varga
    The tenants lost their quorum in the parking lot. The rent letter waits a month. They meet at the pizza place now.
}
# ripple # patron: helmet
{class_minutes == 0:The man in the bike helmet held the hall door for fourteen people, one at a time, and said good luck to each.|{letter_out == 0:The man in the bike helmet found a gavel in the parking lot. It's in the lost and found, by the mittens.|The man in the bike helmet came in for the quiet room, stayed, and voted with the tenants. He doesn't rent.}}
-> END
