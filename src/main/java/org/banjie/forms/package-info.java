/** Floor 1: form-js schemas, and answers held against them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"time", "jurisdiction", "vault", "site"})
package org.banjie.forms;
