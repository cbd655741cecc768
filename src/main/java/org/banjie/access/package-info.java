/** Floor 0: who is signed in and what they may do where. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"time", "jurisdiction", "vault", "site"})
package org.banjie.access;
