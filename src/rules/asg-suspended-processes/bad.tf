resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  suspended_processes = ["ReplaceUnhealthy", "AlarmNotification"] # expect: asg-suspended-processes
}
