/** Floor 3: ashes in the care of the home: what is kept, since when, and what becomes of ashes that nobody claims. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "casework",
            "casework :: facts",
            "funeral.booking",
            "funeral.booking :: resources",
            "funeral.booking :: storage",
            "funeral.sea",
            "journal",
            "kinds",
            "kinds :: own",
            "notices :: messages",
            "refusal",
            "site",
            "words"
        })
package org.banjie.funeral.ashes;
