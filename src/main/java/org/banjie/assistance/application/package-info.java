/** Floor 3: rules and registers that belong to social assistance (社会救助) alone. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "jurisdiction",
            "numbers",
            "refusal",
            "time",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "flow",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own"
        })
package org.banjie.assistance.application;
