/**
 * Floor 3: relatives of staff (近亲属备案): who works here, whose relatives they are, and the cases that are put on
 * separate record for it.
 */
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
            "kinds"
        })
package org.banjie.kinds.relatives;
