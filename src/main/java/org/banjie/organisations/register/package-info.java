/** Floor 3: the register of social organisations (社会组织登记簿), its rules and the joint review. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "cases :: acts",
            "casework",
            "casework :: facts",
            "casework :: papers",
            "finding",
            "flow",
            "flow :: effects",
            "journal",
            "kinds",
            "kinds :: own",
            "notices :: messages",
            "numbers",
            "refusal",
            "site",
            "site :: front",
            "time",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.organisations.register;
