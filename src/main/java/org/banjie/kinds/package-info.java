/** Floor 3: what a kind of application is, read from its folder. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "jurisdiction",
            "refusal",
            "sets",
            "time",
            "vault",
            "words",
            "cases",
            "forms",
            "flow :: models"
        })
package org.banjie.kinds;
