/** Floor 3: the register of households and grants (一户一档), and what follows a grant (动态管理). */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "time",
            "jurisdiction",
            "vault",
            "site",
            "access",
            "journal",
            "cases",
            "materials",
            "forms",
            "flow",
            "notices",
            "kinds",
            "kinds.relatives"
        })
package org.banjie.kinds.households;
