/**
 * Floor 3: the register of what any kind grants: to whom, since and until when, how much, to which account, and what holds it
 * back; the households and organisations it is granted to.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "cases",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: own",
            "refusal",
            "seconding",
            "vault"
        })
package org.banjie.grants;
