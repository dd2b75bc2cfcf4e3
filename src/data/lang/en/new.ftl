# Making new records and changing existing ones.
new-needed = This field is needed.
new-nothing = (skip)
new-made = Made: { $path }
new-unchanged = Nothing has changed.
new-changed = Changed: { $path }
new-edit-intro = You are changing { $record }. Enter keeps what stands there; - empties a field.
new-next = Look at the folder with kt check.
new-next-organisation = Next step: record a wish with kt new wish.
new-next-wish = Next step: record a knowledge product that fits this wish, with kt new product.
new-next-product = Next step: assess it with kt assess product/{ $id }.
new-next-question = When an answer comes, add it with kt edit question/{ $id }.
new-next-decision = See with kt check whether all is right.
new-next-finance = The memo takes these amounts over with kt memo PRODUCT --update.
new-body-product = Describe here in a few sentences what the product is and how it works.
new-body-practice =
    ## Why

    What was the reason, and what did you want to reach?

    ## How

    How did it go: what helped and what did not?

    ## What

    What is different now in policy and practice?

    ## Tips

    What do you advise others?
new-body-meeting =
    ## Updates

    ## Content

    ## Evaluation

    ## Input

    ## Conclusion

    ## Upcoming
