/** Floor 3: ashes in the care of the home: what is kept, since when, and what becomes of ashes that nobody claims. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "refusal",
            "site",
            "words",
            "cases",
            "journal",
            "notices",
            "casework",
            "casework :: facts",
            "funeral.booking",
            "funeral.booking :: resources",
            "funeral.booking :: storage",
            "funeral.sea",
            "kinds",
            "kinds :: own"
        })
package org.banjie.funeral.ashes;
