/** Floor 1: papers handed in, the checklist, and what is missing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"background", "files", "refusal", "site", "site :: services", "vault", "words", "journal"
        })
package org.banjie.materials;
