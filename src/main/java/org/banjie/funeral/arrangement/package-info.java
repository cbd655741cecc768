/** Floor 3: funerals (殡葬): the family's case, what a booking takes, grave-sweeping places. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: hours",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "flow",
            "assistance.application :: changes",
            "assistance.households",
            "assistance.households :: deaths",
            "casework",
            "casework :: facts",
            "funeral.ashes",
            "funeral.booking",
            "funeral.booking :: changes",
            "funeral.booking :: resources",
            "funeral.booking :: storage",
            "funeral.prices",
            "funeral.sea",
            "kinds",
            "kinds :: own"
        })
package org.banjie.funeral.arrangement;
