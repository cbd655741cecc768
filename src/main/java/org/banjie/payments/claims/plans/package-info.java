/** By which instalments a claim is returned. */
package org.banjie.payments.claims.plans;
