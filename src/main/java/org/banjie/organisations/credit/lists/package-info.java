/** Who is and was on the two lists, and the lists as anybody may read them. */
package org.banjie.organisations.credit.lists;
