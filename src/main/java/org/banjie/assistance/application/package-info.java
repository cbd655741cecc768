/** Floor 3: rules and registers that belong to social assistance (社会救助) alone. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "numbers",
            "refusal",
            "time",
            "time :: limits",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "flow",
            "casework",
            "casework :: facts",
            "kinds",
            "kinds :: own"
        })
package org.banjie.assistance.application;
