/** Floor 3: what every kind does with its cases: verbs of the models, exits, openings, serving, news to applicants. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "jurisdiction",
            "refusal",
            "time",
            "time :: hours",
            "time :: limits",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "materials",
            "flow",
            "flow :: incidents",
            "notices",
            "notices :: blank",
            "kinds",
            "kinds :: own"
        })
package org.banjie.casework;
