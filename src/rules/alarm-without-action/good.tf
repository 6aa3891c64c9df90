variable "actions" {}

resource "aws_cloudwatch_metric_alarm" "open" {
  alarm_name          = "open"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = var.actions
}
