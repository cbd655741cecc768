/** Four eyes: a second administrator approves exactly the bytes that go live. */
package org.banjie.studio.approval;
