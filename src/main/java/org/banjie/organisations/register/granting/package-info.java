/** What a grant changes on the register, and the verbs of the model. */
package org.banjie.organisations.register.granting;
