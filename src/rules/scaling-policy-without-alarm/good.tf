variable "actions" {}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = "web"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

# May start it.
resource "aws_cloudwatch_metric_alarm" "open" {
  alarm_name          = "open"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = var.actions
}
