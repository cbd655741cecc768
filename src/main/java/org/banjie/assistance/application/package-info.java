/** Floor 3: rules and registers that belong to social assistance (社会救助) alone. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: budgets",
            "background",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "time",
            "time :: calendar",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "notices",
            "flow",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own"
        })
package org.banjie.assistance.application;
