/** Floor 1: papers handed in, the checklist, and what is missing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"background", "files", "refusal", "site", "vault", "words", "journal"})
package org.banjie.materials;
