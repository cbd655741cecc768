/** Floor 3: the register of social organisations (社会组织登记簿), its rules and the joint review. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "time",
            "jurisdiction",
            "vault",
            "site",
            "access",
            "journal",
            "cases",
            "forms",
            "flow",
            "notices",
            "kinds"
        })
package org.banjie.kinds.organisations;
