/** Floor 5: makes the demonstration district look lived in, through the desks as people would use them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "refusal",
            "time",
            "time :: calendar",
            "background",
            "cases",
            "cases :: search",
            "cases :: opening",
            "flow",
            "flow :: timers",
            "casework",
            "kinds",
            "kinds :: own",
            "kinds :: forms",
            "intake :: applications",
            "site :: front",
            "worklist"
        })
package org.banjie.demonstration;
