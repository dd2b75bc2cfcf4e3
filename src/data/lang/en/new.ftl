# Making new records and changing existing ones.
new-needed = This field is needed.
new-nothing = (skip)
new-made = Created: { $path }
new-unchanged = Nothing has changed.
new-changed = Changed: { $path }
new-value = {"  "}{ $field }: { $before } → { $after }
new-value-none = (empty)
new-dropped = No longer in the list: { $items }. To keep { $count ->
        [one] it
       *[other] them
    }: { $command }
new-edit-intro = You are changing { $record }. Enter keeps what is there; - empties a field; < goes back one question. With q you stop; if you have changed something by then, kt asks whether to keep that.
new-edit-so-far = You stop. This is what you have changed so far:
new-edit-keep = Keep what you have changed so far?
new-comment-gone = This comment in the file goes: { $comment }
new-private = Note: { $path }, line { $line }: { $message }
new-private-hint = Take it out before you share the file: change the text with kt edit, or take this back with kt undo.
new-private-hint-asked = Take it out before you share the file: { $command }
new-next = Check the folder with kt check.
new-next-organisation = Next step: record a wish with kt new wish.
new-next-wish = Next step: record a knowledge product that fits this wish, with kt new product.
new-next-product = Next step: assess it with kt assess product/{ $id }.
new-next-question = When an answer comes, record it with kt answer question/{ $id }.
new-next-decision = See with kt check whether everything is in order.
new-next-practice = Next step: fill in the text, and assess the example with kt assess practice/{ $id }.
new-next-finance = kt memo PRODUCT --update puts these amounts into the memo.
new-body-product = <!-- Describe here in a few sentences what the product is and how it works. -->
new-body-practice =
    ## Why

    ### Aim

    <!-- What did you want to achieve? -->

    ### Need

    <!-- Which need or question was there? -->

    ### Contribution to the transformation

    <!-- How does this further the aims of the transformation? -->

    ## How

    ### Process

    <!-- How did it go, step by step? -->

    ### Bottlenecks and what we did about them

    <!-- What was against you on the way, and what helped against it? -->

    ### What helped

    <!-- What got you on? -->

    ### Preconditions

    <!-- What had to be arranged: leadership, support of the board, embedding, time and money? -->

    ## What

    ### What is different now

    <!-- What happens differently now, in policy and in practice? -->

    ### What makes it work

    <!-- Why does it work? -->

    ### What does not work yet

    <!-- Be honest: this is what others learn most from. -->

    ## Tips

    <!-- What do you recommend to others, and what would you do differently now? -->
new-body-meeting =
    ## Updates

    ## Content

    ## Evaluation

    ## Input

    ## Conclusion

    ## Upcoming
new-init-language = In which language do you work?
new-init-organisation = What is your organisation called?
new-init-title = Knowledge transfer { $organisation }
new-init-nested = You are in a knowledge repository already: { $path }. Do you want a second one inside it?
new-init-settings =
    # Themes of wishes and products; fit them to your organisation.
    themes:
      - id: working-with-parents
        title: Working with parents
      - id: integrated-work
        title: Integrated work
        national: true
      - id: learning-in-the-social-domain
        title: Learning in the social domain
    # Time limits: when a traject stands still, a wish is old, a question has waited too long.
    process:
      stall-days: 60
      wish-months: 12
      answer-days: 30
new-init-done = The knowledge repository is ready in { $path } ({ $files } files).
new-init-next = Next step: go to that folder and record a first wish with kt new wish. kt on its own always shows what to do.
new-init-next-example = Next step: go to that folder and look around with kt, kt list product and kt check.
new-init-kept = { $path } existed already and stays as it is.
new-intro = You are making { $kind ->
    [organisation] a new organisation
    [wish] a new wish
    [product] a new knowledge product
    [question] a new question
    [decision] a new decision
    [plan] a new plan
    [network] a new learning network
    [practice] a new practice example
    [meeting] a new meeting
   *[other] a tailored traject
}. Enter skips a question that is not needed; < goes back one question; q stops and makes nothing.
new-undone = Undone: { $path } (kt { $what })
new-undo-gone = This file will be removed: { $path }
new-undo-last = kt cannot go back further: it keeps the last change only. If the folder is in git, git log finds older versions, and git restore brings a file back.
new-undo-next = kt undo would then reverse this too: kt { $what } ({ $paths }).
new-name-for-role = Note: { $option } seems to hold a name. Give a role, such as team manager.
new-ask-name-for-role = This looks like a name. Give a role, such as team manager. Keep it all the same?
new-set-absent = Note: { $record } does not exist (yet). Is the name right? kt list { $kind } shows what there is.
new-undo-table = { $path }: { $now ->
        [one] 1 line
       *[other] { $now } lines
    } now, { $then } again after it.
new-renamed = Renamed: { $old } → { $new }
new-renamed-along = Renamed along with it: { $old } → { $new }
new-renamed-referring = { $count ->
        [0] No other file used the old name.
        [one] The name was changed in 1 other file.
       *[other] The name was changed in { $count } other files.
    }
new-renamed-undo = kt undo reverses this.
new-finished = An earlier command (kt { $what }) had stopped halfway and has now been finished; kt undo reverses it.
new-finished-but = An earlier command (kt { $what }) had stopped halfway and has now been finished, except in { $paths }: that had already changed and stays as it is. See whether it is right.
new-taken-back = An earlier command (kt { $what }) had stopped halfway and could not be finished. Everything is as it was before.
new-init-name = What is the repository called?
new-stays-draft = The memo stays a draft, because it still lacks { $lacks }. Everything else you filled in is saved.
new-rank-taken = Place { $rank } already belongs to the wish “{ $title }”. What will you do?
new-rank-shift = The new wish at { $rank }; this wish and what follows it move down one place
new-rank-last = The new wish at the end, at place { $last }
new-rank-moved = { $count ->
        [one] One wish moved down one place.
       *[other] { $count } wishes moved down one place.
    }
new-entry-leave = Go on, leave it like this
new-ask-any = What do you fill in for “{ $part }”?
new-ask-what = What must be done?
new-ask-by = Which role does this?
new-ask-due = By when must it be done?
new-ask-done = On which day was it done? Empty: not yet
new-ask-options-title = What is this option called?
new-ask-options-nothing = Is this the option to do nothing? Yes or no
new-ask-options-advised = Is this the option that you advise? Yes or no
new-ask-options-benefit = What is the benefit of it?
new-ask-options-objection = What is the objection to it?
new-ask-options-cost = What does it cost, in whole euros?
new-ask-conditions-for = Which weak points does this answer? Name the codes, such as D1
new-ask-lessons-id = Under which short name, without spaces?
new-ask-lessons-text = What is the lesson?
new-ask-lessons-for = For whom is the lesson?
new-ask-roles-role = Which role is it?
new-ask-roles-main = Is this the main liaison officer? Yes or no
new-ask-roles-start = From which day?
new-entry-add = Add one
new-entry-change = Change: { $name }
new-entry-remove = Take out: { $name }
new-would-rename = Would rename: { $old } → { $new } (file { $from } → { $to })
new-would-rename-along = Goes along: { $old } → { $new }
new-would-rename-referring = { $count ->
        [0] No other file uses the old name.
        [one] The name would change in 1 other file:
       *[other] The name would change in { $count } other files:
    }
new-would-undo = Would reverse: kt { $what }
new-undo-back = This file comes back: { $path }
new-would-lines = { $path }: { $count ->
        [one] 1 line changes
       *[other] { $count } lines change
    }
new-would-nothing-yet = Nothing has changed yet. Without --dry-run it is done.
