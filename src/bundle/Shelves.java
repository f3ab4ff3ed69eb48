package lyceum.bundle;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.AbstractIcon;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/// What the browser's bundle holds, and in which pieces. A shelf is fetched when the first component of it is put on a
/// screen, whichever screen that is: so a new view needs no new bundle, only a component that stands on no shelf does.
/// (For Vaadin's tool each shelf is a route; nobody ever opens one.)
final class Shelves {
    private Shelves() {}

    /// What every screen shows, fetched with the first page.
    @Uses(AppLayout.class)
    @Uses(Button.class)
    @Uses(ContextMenu.class)
    @Uses(MenuBar.class)
    @Uses(Notification.class)
    @Uses(Scroller.class)
    @Uses(SideNav.class)
    @Uses(SideNavItem.class)
    public static class AtOnce implements AppShellConfigurator {}

    @Route("text")
    @DependencyTrigger({
        TextField.class,
        TextArea.class,
        EmailField.class,
        PasswordField.class,
        IntegerField.class,
        NumberField.class,
        BigDecimalField.class
    })
    @Uses(TextField.class)
    @Uses(TextArea.class)
    @Uses(EmailField.class)
    @Uses(PasswordField.class)
    @Uses(IntegerField.class)
    @Uses(NumberField.class)
    @Uses(BigDecimalField.class)
    public static class Text extends Div {}

    @Route("choices")
    @DependencyTrigger({Checkbox.class, CheckboxGroup.class, RadioButtonGroup.class})
    @Uses(Checkbox.class)
    @Uses(CheckboxGroup.class)
    @Uses(RadioButtonGroup.class)
    public static class Choices extends Div {}

    @Route("lists-to-choose-from")
    @DependencyTrigger({Select.class, ListBox.class, MultiSelectListBox.class})
    @Uses(Select.class)
    @Uses(ListBox.class)
    @Uses(MultiSelectListBox.class)
    public static class ListsToChooseFrom extends Div {}

    @Route("lists-to-search")
    @DependencyTrigger({ComboBox.class, MultiSelectComboBox.class})
    @Uses(ComboBox.class)
    @Uses(MultiSelectComboBox.class)
    public static class ListsToSearch extends Div {}

    @Route("times")
    @DependencyTrigger({DatePicker.class, TimePicker.class, DateTimePicker.class})
    @Uses(DatePicker.class)
    @Uses(TimePicker.class)
    @Uses(DateTimePicker.class)
    public static class Times extends Div {}

    @Route("forms")
    @DependencyTrigger({FormLayout.class, CustomField.class})
    @Uses(FormLayout.class)
    @Uses(CustomField.class)
    public static class Forms extends Div {}

    @Route("tables")
    @DependencyTrigger(Grid.class)
    @Uses(Grid.class)
    public static class Tables extends Div {}

    @Route("long-lists")
    @DependencyTrigger(VirtualList.class)
    @Uses(VirtualList.class)
    public static class LongLists extends Div {}

    @Route("dialogs")
    @DependencyTrigger({Dialog.class, ConfirmDialog.class})
    @Uses(Dialog.class)
    @Uses(ConfirmDialog.class)
    public static class Dialogs extends Div {}

    @Route("notes")
    @DependencyTrigger(Popover.class)
    @Uses(Popover.class)
    public static class Notes extends Div {}

    @Route("layouts")
    @DependencyTrigger({
        HorizontalLayout.class,
        VerticalLayout.class,
        SplitLayout.class,
        MasterDetailLayout.class,
        Card.class,
        DrawerToggle.class
    })
    @Uses(HorizontalLayout.class)
    @Uses(VerticalLayout.class)
    @Uses(SplitLayout.class)
    @Uses(MasterDetailLayout.class)
    @Uses(Card.class)
    @Uses(DrawerToggle.class)
    public static class Layouts extends Div {}

    @Route("leaves")
    @DependencyTrigger({Tabs.class, Tab.class, TabSheet.class, Accordion.class, AccordionPanel.class, Details.class})
    @Uses(Tabs.class)
    @Uses(Tab.class)
    @Uses(TabSheet.class)
    @Uses(Accordion.class)
    @Uses(AccordionPanel.class)
    @Uses(Details.class)
    public static class Leaves extends Div {}

    @Route("marks")
    @DependencyTrigger({Avatar.class, AvatarGroup.class, Badge.class, ProgressBar.class, AbstractIcon.class})
    @Uses(Avatar.class)
    @Uses(AvatarGroup.class)
    @Uses(Badge.class)
    @Uses(ProgressBar.class)
    @Uses(SvgIcon.class)
    public static class Marks extends Div {}

    @Route("files")
    @DependencyTrigger(Upload.class)
    @Uses(Upload.class)
    public static class Files extends Div {}

    @Route("talk")
    @DependencyTrigger({MessageList.class, MessageInput.class, Markdown.class})
    @Uses(MessageList.class)
    @Uses(MessageInput.class)
    @Uses(Markdown.class)
    public static class Talk extends Div {}
}
