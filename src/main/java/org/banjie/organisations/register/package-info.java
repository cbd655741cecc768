/** Floor 3: the register of social organisations (社会组织登记簿), its rules and the joint review. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "numbers",
            "refusal",
            "site",
            "site :: front",
            "time",
            "time :: limits",
            "vault",
            "words",
            "cases",
            "cases :: acts",
            "journal",
            "flow",
            "flow :: effects",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "finding",
            "kinds",
            "kinds :: own",
            "notices :: messages"
        })
package org.banjie.organisations.register;
