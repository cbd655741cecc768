/** Floor 5: walks a made-up case through a draft, through the desks as people would use them, and takes all of it back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "cases",
            "cases :: acts",
            "casework",
            "flow",
            "flow :: incidents",
            "flow :: models",
            "flow :: walking",
            "flow :: xml",
            "forms",
            "jurisdiction",
            "kinds",
            "kinds :: forms",
            "kinds :: own",
            "notices",
            "numbers",
            "refusal",
            "sets",
            "studio",
            "studio :: drafts",
            "time :: calendar",
            "words",
            "worklist",
            "worklist :: items"
        })
package org.banjie.walk;
