/** How a claim comes about: what was paid without right, who asks for it and who decides. */
package org.banjie.payments.claims.asking;
