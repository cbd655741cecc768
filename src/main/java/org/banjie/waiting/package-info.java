/** Floor 3: waiting lists with places: who waits in which order, whom a place is offered, who has one. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "casework :: facts",
            "flow",
            "flow :: effects",
            "journal",
            "kinds",
            "kinds :: own",
            "notices :: messages",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "words"
        })
package org.banjie.waiting;
