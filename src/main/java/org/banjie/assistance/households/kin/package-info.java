/** What relatives of staff (近亲属备案) mean for grants. */
package org.banjie.assistance.households.kin;
