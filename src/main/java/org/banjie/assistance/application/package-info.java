/** Floor 3: rules and registers that belong to social assistance (社会救助) alone. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: budgets",
            "access :: proof",
            "background",
            "background :: items",
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
            "cases :: athand",
            "cases :: search",
            "journal",
            "notices",
            "notices :: messages",
            "flow",
            "flow :: effects",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "kinds",
            "kinds :: own"
        })
package org.banjie.assistance.application;
