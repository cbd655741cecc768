/** Floor 3: ashes in the care of the home: what is kept, since when, and what becomes of ashes that nobody claims. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "refusal",
            "site",
            "words",
            "cases",
            "journal",
            "casework",
            "casework :: facts",
            "funeral.booking",
            "funeral.booking :: resources",
            "funeral.booking :: storage",
            "funeral.sea",
            "kinds",
            "kinds :: own",
            "notices :: messages"
        })
package org.banjie.funeral.ashes;
