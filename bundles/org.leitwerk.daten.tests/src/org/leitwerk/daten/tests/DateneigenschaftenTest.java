package org.leitwerk.daten.tests;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

class DateneigenschaftenTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(Dateneigenschaften.class);
    }
}
