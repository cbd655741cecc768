/** Floor 3: how what any kind grants is looked at again, by the terms of its guide: asked, answered, checked, concluded. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "casework",
            "casework :: facts",
            "flow",
            "flow :: effects",
            "flow :: models",
            "flow :: progress",
            "grants",
            "grants :: holding",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: answers",
            "kinds :: forms",
            "kinds :: own",
            "lots",
            "notices :: messages",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.reviewing;
