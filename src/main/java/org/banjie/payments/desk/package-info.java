/** Where rosters are made, signed and looked at, by people and by programs. */
package org.banjie.payments.desk;
