/** Floor 1: papers handed in, the checklist, and what is missing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "access", "journal", "cases"})
package org.banjie.materials;
