/** Floor 3: how what any kind grants is looked at again, by the terms of its guide: asked, answered, checked, concluded. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "casework",
            "casework :: facts",
            "flow",
            "flow :: effects",
            "grants",
            "grants :: holding",
            "journal",
            "kinds",
            "kinds :: answers",
            "kinds :: forms",
            "kinds :: own",
            "notices :: messages",
            "refusal",
            "time",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.reviewing;
