/** Floor 3: what every kind does with its cases: verbs of the models, exits, openings, serving, news to applicants. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "access :: deputies",
            "jurisdiction",
            "refusal",
            "time",
            "time :: hours",
            "time :: limits",
            "words",
            "cases",
            "cases :: mandates",
            "cases :: acts",
            "cases :: search",
            "cases :: opening",
            "journal",
            "materials",
            "flow",
            "flow :: effects",
            "flow :: incidents",
            "flow :: progress",
            "notices",
            "notices :: blank",
            "notices :: messages",
            "notices :: wishes",
            "kinds",
            "kinds :: answers",
            "kinds :: forms",
            "kinds :: own"
        })
package org.banjie.casework;
