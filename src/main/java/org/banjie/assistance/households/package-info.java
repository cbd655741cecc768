/** Floor 3: the register of households and grants (一户一档), and what follows a grant (动态管理). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "assistance.application :: emergency",
            "assistance.application :: notice",
            "assistance.application :: objections",
            "assistance.application :: posting",
            "assistance.application :: reckoning",
            "background",
            "background :: items",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "journal :: looks",
            "flow",
            "flow :: effects",
            "casework",
            "casework :: facts",
            "finding",
            "kinds",
            "kinds :: own",
            "relatives",
            "notices :: messages"
        })
package org.banjie.assistance.households;
