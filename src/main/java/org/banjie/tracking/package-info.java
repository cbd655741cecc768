/** Floor 4: where an applicant follows a case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "site :: front",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "cases :: mandates",
            "journal",
            "materials",
            "materials :: content",
            "notices",
            "notices :: blank",
            "notices :: catalogue",
            "notices :: mail",
            "notices :: messages",
            "notices :: wishes",
            "casework",
            "casework :: contests",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own"
        })
package org.banjie.tracking;
